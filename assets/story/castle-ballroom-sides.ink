// What else there is to do at the party: a fuse, a dormouse, a hem, a doll, and a key.

// ------------------------------------------------ the fuse

=== pinkie_fuse ===
#do: pinkie-pie face spike
I counted everything twice. Guests, sprinkles, tubas. It's all here except one fuse. #pinkie-pie:worried #id:castle_ballroom_sides_001
Off the cannon? That thing's longer than my tail. #spike:neutral #id:castle_ballroom_sides_002
And pink! And it smells of cake! I made it smell of cake so it'd be HAPPY. Who takes a happy fuse? #pinkie-pie:surprised #id:castle_ballroom_sides_003
+ [Don't look at me. I eat gems. #id:castle_ballroom_sides_004] -> pinkie_gems
+ [I'll find it. #id:castle_ballroom_sides_005] -> pinkie_find

=== pinkie_gems ===
I looked at you first, silly. You were busy having a sigh. #pinkie-pie:sly #id:castle_ballroom_sides_006
-> pinkie_find

=== pinkie_find ===
~ fact("fuse-missing")
Ask somepony who looks at the bottoms of things. I only do middles. #pinkie-pie:happy #id:castle_ballroom_sides_007
-> END

=== tuppence_string ===
Did a piece of string come past you? Pink? #spike:neutral #id:castle_ballroom_sides_008
It went by itself. It went under the big cloth. It had feet. #tuppence:neutral #id:castle_ballroom_sides_009
And nopony said anything? #spike:surprised #id:castle_ballroom_sides_010
They were looking at the cake. #tuppence:happy #id:castle_ballroom_sides_011
-> END

=== under_table_nest ===
{is("fact:fuse-back"): -> under_table_bare}
{is("fact:fuse-nest"): -> under_table_asleep}
#do: spike gesture kneel
Under the cloth it's dim and smells of candle and crumbs. Something in here is breathing faster than you. #narration #id:castle_ballroom_sides_012
Two eyes, in eleven turns of pink string. #narration #id:castle_ballroom_sides_013
~ fact("fuse-missing")
That's the cannon's fuse. It's got a dormouse in it. #spike:surprised #id:castle_ballroom_sides_014
Out in the light the tuba comes down on its low note, and the whole bed shakes. #narration #id:castle_ballroom_sides_015
+ [Warm your claws, and wait #id:castle_ballroom_sides_016] -> nest_warm
+ [Pull the string #id:castle_ballroom_sides_017] -> nest_pull
+ [Let it keep its bed #id:castle_ballroom_sides_018] -> nest_keep

=== nest_warm ===
You breathe into your claws, as low as you go. No flame. Only the warm that comes before it. #narration #id:castle_ballroom_sides_019
~ think("warm-enough")
It comes one foot at a time. It's asleep before the last foot. #narration #id:castle_ballroom_sides_020
~ fact("fuse-back")
~ warm("fluttershy")
You wind the string out from under it. Eleven turns. It doesn't wake. #narration #id:castle_ballroom_sides_021
#do: fluttershy face spike
Oh. Oh, you found her. She can go in my mane. It's quiet in there. #fluttershy:tender #id:castle_ballroom_sides_022
She was scared of everypony in the room. #spike:neutral #id:castle_ballroom_sides_023
Not quite everypony. #fluttershy:happy #id:castle_ballroom_sides_024
-> END

=== nest_pull ===
~ fact("fuse-back")
~ chill("fluttershy")
The string comes, and the bed with it, and then the dormouse, who lets go. #narration #id:castle_ballroom_sides_025
Hooves, hooves, hooves. A long way off a very large hat says "Oh!" #narration #id:castle_ballroom_sides_026
#do: fluttershy face spike
She'd only just stopped shaking. It's all right. I'll… I'll start with the hats. #fluttershy:worried #id:castle_ballroom_sides_027
I've got the fuse. It's still warm from her. #thought #id:castle_ballroom_sides_028
-> END

=== nest_keep ===
~ fact("fuse-nest")
~ warm("fluttershy")
It's yours. Nopony'll look. I'm the only one who fits. #spike:tender #id:castle_ballroom_sides_029
You tuck in the loose end. For a second it holds on to your claw, as one holds a rail. #narration #id:castle_ballroom_sides_030
#do: fluttershy face spike
I saw. I won't tell. I don't think anypony has ever been so kind with a fuse. #fluttershy:tender #id:castle_ballroom_sides_031
Which leaves one cannon, no string, and me. #thought #id:castle_ballroom_sides_032
-> END

=== under_table_bare ===
Crumbs, and a dent in the carpet the size of a teacup. #narration #id:castle_ballroom_sides_033
-> END

=== under_table_asleep ===
Eleven turns of string go up and down, up and down. You let the cloth fall as softly as cloth falls. #narration #id:castle_ballroom_sides_034
-> END

=== cannon_bare ===
{is("fact:cannon-fired"): -> cannon_fired}
{is("fact:cannon-saved"): -> cannon_saved}
Pinkie's party cannon. The note has been turned over: "NOT YET, because NO FUSE. (Spike did you eat it)". #narration #id:castle_ballroom_sides_035
{is("fact:fuse-missing"): I did not eat it. I'm almost flattered. #spike:sly #id:castle_ballroom_sides_036}
{is("!fact:fuse-missing"): What would I want with a… It does smell of cake. #spike:sly #id:castle_ballroom_sides_037}
-> END

=== pinkie_fuse_back ===
#do: pinkie-pie face spike
You FOUND it! It's got fluff on! It's an even happier fuse! #pinkie-pie:happy #id:castle_ballroom_sides_038
It had a tenant. #spike:sly #id:castle_ballroom_sides_039
Sixty streamers, and every star I had in the house. All it wants is a spark. All it wants is, well. You. #pinkie-pie:sly #id:castle_ballroom_sides_040
+ [One very small spark #id:castle_ballroom_sides_041] -> light_small
+ [The whole dragon #id:castle_ballroom_sides_042] -> light_big
+ [Keep it for a night when I ask for it #id:castle_ballroom_sides_043] -> light_saved

=== pinkie_nest ===
#do: pinkie-pie face spike
I found your fuse. It's a bed now. There's somepony in it. #spike:tender #id:castle_ballroom_sides_044
Then it's the best thing it ever was! I can't light a BED. #pinkie-pie:happy #id:castle_ballroom_sides_045
But then who's going to set off my cannon? They'd have to be on fire. On purpose. #pinkie-pie:sly #id:castle_ballroom_sides_046
+ [The whole dragon #id:castle_ballroom_sides_047] -> light_big
+ [Keep it for a night when I ask for it #id:castle_ballroom_sides_048] -> light_saved

=== light_small ===
#do: spike walk cannon-match; spike face down; pinkie-pie face cannon
You tie it on, lean in, and let go of one spark. It goes up the string like a waiter with soup. #narration #id:castle_ballroom_sides_049
Three. Two. Two and a HALF… #pinkie-pie:surprised #id:castle_ballroom_sides_050
#do: sound cannon at cannon & sound cheer
~ fact("cannon-fired")
#do: light flash & camera shake; camera at fluttershy; pinkie-pie gesture cheer & brass-note gesture dance & tuppence gesture cheer & storm-chaser gesture cheer & sunny-side gesture cheer & dahlia gesture laugh & gerta gesture laugh & mint-julep gesture laugh & yorsk gesture dance & cicada gesture dance
WHUMP. And then it's snowing stars, indoors, on everypony alike. #narration #id:castle_ballroom_sides_051
~ think("the-assistant")
#do: camera back
Four ponies thank Twilight for it. She says it wasn't her. They thank her for being modest. #narration #id:castle_ballroom_sides_052
~ warm("pinkie-pie")
I know who it was. I've got soot on the note that says so. #pinkie-pie:happy #id:castle_ballroom_sides_053
-> END

=== light_big ===
#do: spike walk cannon-match; spike face down; pinkie-pie face cannon
You breathe in until there's no more in. #narration #id:castle_ballroom_sides_054
Spike, that's a lot of… Spike? #pinkie-pie:worried #id:castle_ballroom_sides_055
#do: sound fire-breath at spike; sound cannon at cannon & sound cheer
~ fact("cannon-fired")
#do: light flare; light flash & camera shake; camera at fluttershy; pinkie-pie gesture cheer & brass-note gesture dance & tuppence gesture cheer & storm-chaser gesture cheer & sunny-side gesture cheer & dahlia gesture startle & gerta gesture laugh & mint-julep gesture startle & yorsk gesture dance & cicada gesture dance
It doesn't so much go off as surrender. WHUMP, all of it, to the rafters, green at the edges. #narration #id:castle_ballroom_sides_056
~ think("my-own-match")
#do: camera back; each tuppence face spike & storm-chaser face spike & cicada face spike & yorsk face spike & gerta face spike & brass-note face spike
Every head in the room comes round. They go past the throne and past the heroes, and they stop. #narration #id:castle_ballroom_sides_057
That was ME. And HIM. Mostly him! #pinkie-pie:happy #id:castle_ballroom_sides_058
~ warm("pinkie-pie")
They're clapping. They've all stepped back, but they're clapping. #thought #id:castle_ballroom_sides_059
-> END

=== light_saved ===
~ fact("cannon-saved")
~ warm("pinkie-pie")
A night when you ask. Which night? #pinkie-pie:surprised #id:castle_ballroom_sides_060
I don't know yet. I'd say. Or I'd write. #spike:aside #id:castle_ballroom_sides_061
She turns the note over, and writes on it with her tongue out. "NOT YET. SPIKE SAYS WHEN." #narration #id:castle_ballroom_sides_062
It'll wait. I asked it. It's really good at waiting, for something with gunpowder in. #pinkie-pie:happy #id:castle_ballroom_sides_063
I only meant to say something nice. Now there's a cannon that's waiting for me. #thought #id:castle_ballroom_sides_064
-> END

=== pinkie_fired ===
They're in everything! There's one in the tuba, and one in the Baron, and one's behind your ear fin. #pinkie-pie:happy #id:castle_ballroom_sides_065
Leave that one. #spike:happy #id:castle_ballroom_sides_066
Oh! And go and see Applejack. She's been looking at you so hard that she's got stars ON her and she hasn't noticed. #pinkie-pie:sly #id:castle_ballroom_sides_129
-> END

=== pinkie_saved ===
I've told the cannon all about you. It says take your time. #pinkie-pie:happy #id:castle_ballroom_sides_068
-> END

=== cannon_fired ===
The cannon ticks as it cools. The note is a corner of a note. #narration #id:castle_ballroom_sides_069
-> END

=== cannon_saved ===
"NOT YET. SPIKE SAYS WHEN." She's underlined SAYS. She's drawn the cannon with a face. #narration #id:castle_ballroom_sides_070
-> END

// ------------------------------------------------ the hem

=== rarity_hem ===
#do: rarity face spike
I trod on it in front of the press. Needle's in the cushion, darling. Yours are the only claws in the room I'd trust with silk. #rarity:worried #id:castle_ballroom_sides_071
In, out. Behind her the balcony door stands open, and past the wall is the wood, and past the wood you can't see. #narration #id:castle_ballroom_sides_072
And so I said to the marquis, not with that lining. Spike? What did I say to the marquis? #rarity:happy #id:castle_ballroom_sides_073
+ [Not with that lining. #id:castle_ballroom_sides_074] -> hem_here
+ [What marquis? #id:castle_ballroom_sides_075] -> hem_away
+ [I was thinking about coats. #id:castle_ballroom_sides_076] -> hem_coats

=== hem_here ===
Word for word, and your eyes on that door the whole time. What a very accomplished absence. #rarity:worried #id:castle_ballroom_sides_077
-> hem_unpick

=== hem_away ===
There isn't one. I made him up at the third stitch. You've nodded to him twice. #rarity:worried #id:castle_ballroom_sides_078
-> hem_unpick

=== hem_coats ===
~ unsettle()
You have scales, and you have fire, and you are thinking about a coat. How far off is this coat, darling? #rarity:worried #id:castle_ballroom_sides_079
It's just about the buttons. #spike:aside #id:castle_ballroom_sides_080
-> hem_unpick

=== hem_unpick ===
You lift the needle. The hem comes up with it, and one claw comes up with the hem. #narration #id:castle_ballroom_sides_081
~ think("sewn-to-the-hem")
~ warm("rarity")
~ warm("rarity")
Twice round, and a knot. Don't move. #rarity:tender #id:castle_ballroom_sides_082
She unpicks you, stitch by stitch, and doesn't ask what the knot was for. #narration #id:castle_ballroom_sides_083
There. Now one of us is free to go. #rarity:tender #id:castle_ballroom_sides_084
She means the dress. #thought #id:castle_ballroom_sides_085
-> END

=== rarity_hemmed ===
It swings like a bell. I left your knot in, darling, under the fold. One never knows what is holding what. #rarity:tender #id:castle_ballroom_sides_086
I'll bring my own pins next time. #spike:sly #id:castle_ballroom_sides_087
-> END

// ------------------------------------------------ the doll

=== big_mac_doll ===
Is there something in your yoke? #spike:neutral #id:castle_ballroom_sides_088
He looks left. He looks right. He does it properly, so it takes a while. #narration #id:castle_ballroom_sides_089
It's a doll. It's purple, with felt spines. One of its eyes hangs by a thread. #narration #id:castle_ballroom_sides_090
Is that me? #spike:surprised #id:castle_ballroom_sides_091
…Eeyup. #big-mac:worried #id:castle_ballroom_sides_092
+ [Hold him still. I've got the claws for it. #id:castle_ballroom_sides_093] -> doll_mend
+ [I never saw it. #id:castle_ballroom_sides_094] -> doll_unseen

=== doll_mend ===
He has kept a button in his cheek for it. That explains some of the evening. #narration #id:castle_ballroom_sides_095
In, round, and bite it off. There. Now he can see the dancing. #spike:happy #id:castle_ballroom_sides_096
-> doll_kept

=== doll_unseen ===
Nnnope. #big-mac:tender #id:castle_ballroom_sides_097
He holds it so that you can see it. Then he holds it so that it can see you. #narration #id:castle_ballroom_sides_098
-> doll_kept

=== doll_kept ===
~ fact("doll-kept")
~ think("a-toy-somewhere")
You'll not tell. #big-mac:neutral #id:castle_ballroom_sides_099
I'm good at that. You've no idea. #spike:aside #id:castle_ballroom_sides_100
He puts it back the way it was, but facing out. #narration #id:castle_ballroom_sides_101
-> END

=== big_mac_kept ===
He pats the yoke, twice, where nopony would think anything of it. #narration #id:castle_ballroom_sides_102
-> END

// ------------------------------------------------ the key

=== starlight_comes ===
#do: starlight walk spike
Spike. Wait. I've come all the way across a dance floor. #starlight:worried #id:castle_ballroom_sides_103
-> starlight_again

=== starlight_again ===
~ fact("starlight-tried-again")
#do: starlight face spike; spike face starlight
{is("!trust:starlight:steady"): You don't have to say anything. You've got it down to an art. #starlight:sad #id:castle_ballroom_229}
{is("!trust:starlight:steady"): Sorry. That was the old me. She still gets mail here. #starlight:worried #id:castle_ballroom_230}
{is("trust:starlight:steady"): That went well, before. I want to do it badly instead. #starlight:worried #id:castle_ballroom_sides_104}
I can't unlook. I tried. There's a spell for it, and it takes out all of Tuesday. So I thought, an even trade. #starlight:worried #id:castle_ballroom_sides_105
There's a key on her hoof. It has been on a string so long that it's worn the string's shape. #narration #id:castle_ballroom_sides_106
My desk. The left drawer. Nopony's been in the left drawer. You wouldn't even have to knock. #starlight:tender #id:castle_ballroom_sides_107
-> starlight_offer

=== starlight_offer ===
+ [Take the key #id:castle_ballroom_sides_108] -> starlight_key
+ [You don't owe me a drawer. #id:castle_ballroom_sides_109] -> starlight_refuse
+ [Did you ever leave, and not say? #id:castle_ballroom_sides_110] -> starlight_ask

=== starlight_ask ===
Everywhere I ever lived. #starlight:sad #id:castle_ballroom_sides_111
Did it work? #spike:aside #id:castle_ballroom_sides_112
The leaving did. It's the not saying that came with me. #starlight:worried #id:castle_ballroom_sides_113
My father dusted my room the whole time. Years. Every ribbon. I'd thought I was so quiet about it. #starlight:tender #id:castle_ballroom_sides_114
~ think("dusted-room")
You're asking for a friend. #starlight:worried #id:castle_ballroom_sides_115
I'm asking for a drawer. #spike:sly #id:castle_ballroom_sides_116
+ [Take the key #id:castle_ballroom_sides_130] -> starlight_key
+ [Keep it. It's a good drawer. #id:castle_ballroom_sides_131] -> starlight_refuse

=== starlight_key ===
~ fact("starlight-key")
~ fact("starlight-forgiven")
~ warm("starlight")
Okay. One comic, one drawer. We're even. #spike:happy #id:castle_ballroom_sides_119
There's a poem in it. I'm telling you now, so that it isn't a discovery. #starlight:happy #id:castle_ballroom_sides_120
I've only ever had keys to things of Twilight's. #thought #id:castle_ballroom_sides_121
-> END

=== starlight_refuse ===
No. Right. That's fair. It'd be easier if you took something, though. Did you know that? Nopony ever tells you that. #starlight:sad #id:castle_ballroom_sides_122
It wasn't a drawer she went through. #thought #id:castle_ballroom_sides_123
-> END

=== starlight_done ===
{is("thought:dusted-room"): I've written to my father. On a napkin. It's mostly crumbs, but it says hello. #starlight:tender #id:castle_ballroom_sides_132}
{is("fact:starlight-key"): The LEFT one. The right one bites. #starlight:happy #id:castle_ballroom_sides_126}
{is("!fact:starlight-key"): I'm going to stand over here and respect your privacy so hard you'll hear it. #starlight:happy #id:castle_ballroom_141}
-> END
