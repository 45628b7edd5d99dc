// Spike's room in the evening: the scroll, the desk, the bag, the door.

=== bedroom_door ===
{is("player:twilight"): -> door_twilight}
{is("from:window"): -> door_night}
{is("from:pack"): -> door_packing}
If I go back out there I'll have to be looked at. #thought #id:spike_bedroom_001
-> END

=== door_packing ===
Not till it's done. I can't have anypony see a half of it. #thought #id:spike_bedroom_129
-> END

=== door_night ===
Forty-one steps to the ballroom. I'm not going to take any of them. #thought #id:spike_bedroom_002
-> END

=== door_twilight ===
He's not out there. I came from out there. #twilight:worried #id:spike_bedroom_003
-> END

=== bed ===
{is("beat:pack, !fact:bag-out"): -> duffle_out}
{is("player:twilight"): -> bed_morning}
{is("from:window"): -> bed_night}
The basket. Twilight wove a new rim when I outgrew the old one, and pretended it was for symmetry. #thought #id:spike_bedroom_004
-> END

=== bed_night ===
I made it. I don't know why. I never make it. #thought #id:spike_bedroom_005
-> END

=== window ===
{is("player:twilight"): -> window_morning}
{is("from:visitors"): -> window_open}
{is("beat:window"): -> tapping_window}
Night glass. Behind it the Everfree, like something spilled along the edge of the world. #narration #id:spike_bedroom_006
-> END

=== window_open ===
Cold air, and a purple rope that goes up into nothing I can see. #thought #id:spike_bedroom_007
-> END

=== closet ===
{is("player:twilight"): -> closet_morning}
{is("from:window"): -> closet_night}
{is("fact:bag-closed"): -> closet_packed}
One tuxedo, one cape, one hook that bites. #narration #id:spike_bedroom_008
-> END

=== closet_packed ===
The tuxedo's in the bag. The cape too. The hook got one last scratch in. #thought #id:spike_bedroom_130
-> END

=== closet_night ===
Only the hook. I thought about taking the hook. #thought #id:spike_bedroom_009
-> END

=== photograph ===
{is("from:pack"): -> photograph_packing}
Eight of us on the castle steps, the day Starlight moved in. I'm the blur on the left. #thought #id:spike_bedroom_010
I had the string of the camera in my teeth. You have to hold still for that, and I sneezed. #spike:sly #id:spike_bedroom_011
-> END

=== photograph_packing ===
Eight on the steps. Seven, if you don't know which blur to look at. #thought #id:spike_bedroom_145
-> END

=== poster ===
{is("from:pack"): -> poster_packing}
Power Ponies, first printing. Hum Drum's in the corner. He's useless, right up until page thirty. #spike:happy #id:spike_bedroom_012
Page thirty's why I kept it. #thought #id:spike_bedroom_013
-> END

=== poster_packing ===
Page thirty, he trips over a lamp and saves them all. I never asked what he does on page thirty-one. #thought #id:spike_bedroom_146
-> END

=== comics ===
{is("fact:bag-closed"): -> comics_gone}
Alphabetical by villain. Then by cape. #spike:sly #id:spike_bedroom_014
-> END

=== comics_gone ===
One clean square, and the dust round it. That's a whole childhood of allowance. #thought #id:spike_bedroom_131
-> END

=== gems ===
{is("from:pack"): -> gems_packing}
Breakfast. Well, supper. Well, feelings. #spike:sly #id:spike_bedroom_015
-> END

=== gems_packing ===
I'm not hungry. I've never written that sentence before. #thought #id:spike_bedroom_147
-> END

=== telescope ===
{is("from:pack"): -> telescope_packing}
It's aimed at the ridge where the migration went over, that one year. I watched every wing. #thought #id:spike_bedroom_016
None of them looked down. It's fine, it was daytime, they had places to be. #thought #id:spike_bedroom_017
~ think("empty-chair")
-> END

=== telescope_packing ===
Still on the ridge. This time somepony will be looking down. #thought #id:spike_bedroom_148
-> END

=== clock ===
{is("player:twilight"): -> clock_morning}
{is("from:pack"): -> clock_night}
It runs four minutes fast, so that Twilight is never late. It was the first thing I ever set for her. #thought #id:spike_bedroom_018
-> END

=== clock_night ===
Four minutes fast. I keep spending them. #thought #id:spike_bedroom_149
-> END

=== clock_morning ===
Seven and four minutes. So seven. He set it fast for me. I never… I never told him I knew. #twilight:tender #id:spike_bedroom_019
-> END

=== shelves ===
{is("player:twilight"): -> shelves_morning}
{is("from:window"): -> shelves_night}
{is("from:pack"): -> shelves_packed}
Comics, gems, junk, treasure. Left to right it goes from what I'd save in a fire to what started one. #spike:sly #id:spike_bedroom_020
-> END

=== shelves_night ===
Nothing up there but the bookend, and it has no books to be the end of. #thought #id:spike_bedroom_132
-> END

=== shelves_packed ===
Pale squares where things were. You could play the whole room back from the dust. #thought #id:spike_bedroom_021
-> END

// ------------------------------------------------ the hiding places

=== hideout_third_comic_box ===
{is("player:twilight"): -> search_comics}
{is("beat:retrieve, scroll:third-comic-box"): -> fetch_comics}
{is("beat:pack, leftover"): -> hide_in("third-comic-box")}
Crossover issues. The perfect guard: nopony wants to get past them. #thought #id:spike_bedroom_022
-> END

=== hideout_basket_lining ===
{is("player:twilight"): -> search_basket}
{is("beat:retrieve, scroll:basket-lining"): -> fetch_basket}
{is("beat:pack, !fact:bag-out"): -> duffle_out}
{is("beat:pack, leftover"): -> hide_in("basket-lining")}
The lining has a rip the size of a claw. My claw. Mostly on purpose. #spike:sly #id:spike_bedroom_023
-> END

=== hideout_hollow_bookend ===
{is("player:twilight"): -> search_bookend}
{is("beat:retrieve, scroll:hollow-bookend"): -> fetch_bookend}
{is("beat:pack, leftover"): -> hide_in("hollow-bookend")}
The head unscrews. There's a smell of ruby in there that I visit sometimes. #spike:happy #id:spike_bedroom_024
-> END

=== hideout_loose_tile ===
{is("player:twilight"): -> search_tile}
{is("beat:retrieve, scroll:loose-tile"): -> fetch_tile}
{is("beat:pack, leftover"): -> hide_in("loose-tile")}
One tile in two hundred rocks. I like to think the castle grew it for me. #thought #id:spike_bedroom_025
-> END

=== fetch_comics ===
There it is. And issue nine is in front of issue eight now. #narration #id:spike_bedroom_026
-> trace_choice

=== fetch_basket ===
It crackles out of the lining, and leaves a curl of red wax where you sleep. #narration #id:spike_bedroom_027
-> trace_choice

=== fetch_bookend ===
It slides out of the brass. Your thumb has left soot on the neck. #narration #id:spike_bedroom_028
-> trace_choice

=== fetch_tile ===
#do: spike gesture kneel
The tile comes up with a cluck, and goes back a hair too high. #narration #id:spike_bedroom_029
-> trace_choice

=== trace_choice ===
+ [Put it right, so that nopony could tell #id:spike_bedroom_030] -> trace_cover
+ [Leave it. I won't need it tomorrow. #id:spike_bedroom_031] -> trace_leave

=== trace_cover ===
~ fetch_scroll("cover")
It looks as it always did. You always were neat, for a dragon. #narration #id:spike_bedroom_032
-> to_desk

=== trace_leave ===
~ fetch_scroll("leave")
Let somepony find something, one day. Even if it's only where it was. #thought #id:spike_bedroom_033
-> to_desk

=== to_desk ===
Read it properly, for once. To the end. #spike:neutral #id:spike_bedroom_034
~ begin("weigh")
-> END

// ------------------------------------------------ the desk

=== desk ===
{is("player:twilight"): -> desk_morning}
{is("beat:retrieve"): -> desk_early}
{is("beat:weigh"): -> desk_contract}
{is("beat:sign"): -> desk_sign}
{is("beat:note"): -> desk_note}
Bare wood. It's bigger than I remember. #thought #id:spike_bedroom_035
-> END

=== desk_early ===
Quill, ink, lamp. No scroll. I hid it better than I remember hiding it. #thought #id:spike_bedroom_036
-> END

=== desk_contract ===
#do: sound parchment at desk
~ fact("laid-out-contract")
#do: spike face up
It unrolls by itself, like something that has been waiting to stretch. #narration #id:spike_bedroom_037
~ open("contract")
-> END

=== contract_read ===
~ fact("read-contract")
It calls me Artair. It's only a word, but it knows where I live. #thought #id:spike_bedroom_038
+ [Read the last clause again #id:spike_bedroom_039] -> contract_again
+ [Ask it for one more day #id:spike_bedroom_040] -> contract_day
+ [Put the lamp closer #id:spike_bedroom_041] -> contract_lamp

=== contract_again ===
~ fact("read-fine-print")
No word, no tongue, no hand. That's a lot of no. #spike:worried #id:spike_bedroom_042
-> contract_lean

=== contract_day ===
~ fact("asked-for-a-day")
There's pancakes. There's a whole thing with Applejack. #spike:worried #id:spike_bedroom_043
The ink has beautiful manners, and it doesn't move. #narration #id:spike_bedroom_044
-> contract_lean

=== contract_lamp ===
You can see where somepony pressed too hard on the word "come". #narration #id:spike_bedroom_045
Somepony wrote this. With a claw. And it shook. #thought #id:spike_bedroom_046
~ think("empty-chair")
-> contract_lean

=== contract_lean ===
I was leaning already. Then the wall came in, and I fell. #thought #id:spike_bedroom_047
So. Why? Everything I heard tonight, one thing at a time, on the scales. #thought #id:spike_bedroom_154
~ open("weighing")
-> END

=== weighed ===
{is("fact:asked-for-a-day"): It wouldn't give me a day. So I'm taking the night. #thought #id:spike_bedroom_133}
{is("fact:read-fine-print"): No word. I'm a dragon who writes letters. They picked the one thing. #thought #id:spike_bedroom_134}
{is("resolve:strength"): I'm tired of the edge of the light. There. I said it, and the lamp didn't go out. #thought #id:spike_bedroom_050}
{is("resolve:shield"): They win by a minute. One day there won't be a minute. I could be the minute. #thought #id:spike_bedroom_051}
{is("resolve:parents"): Somewhere two dragons have an empty chair and know whose it is. #thought #id:spike_bedroom_052}
{is("resolve:belonging"): I want to walk into a room and not be the only one of something. To see. #thought #id:spike_bedroom_053}
I don't want to be somepony else. I just want to meet whoever was in the egg. #spike:tender #id:spike_bedroom_054
~ begin("sign")
-> END

=== desk_sign ===
I'm a bit sorry already, and it's still blank. #spike:tender #id:spike_bedroom_056
~ open("signature")
-> END

=== signed ===
#do: sound moonbeam at desk
#do: light flare
The name dries. The paper doesn't want to lie down any more. #narration #id:spike_bedroom_057
~ begin("note")
-> END

=== smoke ===
#do: spike gesture startle; emote spike alert
~ fact("contract-burnt")
The contract goes bright, and is gone, without a flame. #narration #id:spike_bedroom_058
Well chosen, Artair. The road remembers its own. #smoke #id:spike_bedroom_059
Four are on their way to you, and they are quick. Have your things in order. #smoke #id:spike_bedroom_060
Leave the ones you call family a letter, if it eases you. Where the road goes is ours. #smoke #id:spike_bedroom_061
Then it's only a room, and the desk is warm, in a ring. #narration #id:spike_bedroom_062
"The ones you call family." Who puts it like that? #spike:angry #id:spike_bedroom_063
Just a letter, then. I've written thousands. #spike:neutral #id:spike_bedroom_064
-> END

=== desk_note ===
~ open("note")
-> END

=== note_sealed ===
#do: spike gesture write
{is("fact:tried-to-tell"): You can't see it, but there's a place where I tried. #thought #id:spike_bedroom_065}
{is("wrote:why:no-why"): Nine tries at "why", and what I've got is nine. #thought #id:spike_bedroom_135}
{is("wrote:leaving:figured-it-out"): I haven't told her yet that I figured it out. #thought #id:spike_bedroom_136}
{is("wrote:remember:keepsakes"): "Where you'd look hardest." Now I have to think like her. #thought #id:spike_bedroom_137}
{is("wrote:closing:dont-follow"): "I'll want to be found." I'm not crossing it out. #thought #id:spike_bedroom_138}
Folded in three. Like she taught me. Corners first. #thought #id:spike_bedroom_066
I'll put it out when I go, or I'll start correcting it. #spike:aside #id:spike_bedroom_067
~ begin("scolding")
-> END

// ------------------------------------------------ packing

=== pack_opening ===
#do: curtain up
Shining Armor's old duffle. "For adventures", he said. He meant sleepovers. #thought #id:spike_bedroom_068
-> END

=== duffle ===
{is("player:twilight"): -> duffle_morning}
{is("beat:pack, !fact:bag-closed"): -> duffle_pack}
{is("beat:pack"): -> duffle_left}
{is("before:pack"): -> duffle_early}
It's heavier than it should be. It's only things. #thought #id:spike_bedroom_070
-> END

=== duffle_early ===
Shining Armor's duffle bag. It smells of barracks and peppermint. #thought #id:spike_bedroom_071
-> END

=== duffle_pack ===
{is("!fact:bag-out"): -> duffle_out}
~ open("packing")
-> END

=== duffle_out ===
#do: sound cloth at duffle-pull
~ fact("bag-out")
#do: spike gesture kneel
It comes out with a sock on it. #narration #id:spike_bedroom_155
~ open("packing")
-> END

=== duffle_left ===
The zip's shut, and it took a knee. What's left needs another home. #thought #id:spike_bedroom_072
-> END

=== bag_closed ===
Clothes round the edges, charts rolled in the tuxedo. #thought #id:spike_bedroom_156
~ fact("bag-closed")
It doesn't all go in. #spike:sad #id:spike_bedroom_073
Not on a bare shelf. Somewhere small. One place each. #thought #id:spike_bedroom_074
They'll search. She'll search best. #thought #id:spike_bedroom_075
{is("fact:heard-where-to-hide"): Somewhere that somepony who loves you would think to look. #thought #id:spike_bedroom_153}
-> END

=== hide_in(hideout) ===
{is("!fact:bag-closed"): -> bag_first}
What goes here? #thought #id:spike_bedroom_076
+ {is("left:comic-box")} [The box of comics #id:spike_bedroom_077] -> hide_item("comic-box", hideout)
+ {is("left:power-poster")} [The poster #id:spike_bedroom_078] -> hide_item("power-poster", hideout)
+ {is("left:gem-bowl")} [The gem bowl #id:spike_bedroom_079] -> hide_item("gem-bowl", hideout)
+ {is("left:photograph")} [The photograph #id:spike_bedroom_080] -> hide_item("photograph", hideout)
+ {is("left:plush-owl")} [The stuffed owl #id:spike_bedroom_081] -> hide_item("plush-owl", hideout)
+ {is("left:quill-set")} [The quill set #id:spike_bedroom_082] -> hide_item("quill-set", hideout)
+ {is("left:telescope")} [The telescope #id:spike_bedroom_083] -> hide_item("telescope", hideout)
+ {is("left:teacup")} [The chipped teacup #id:spike_bedroom_084] -> hide_item("teacup", hideout)
+ {is("left:scrapbook")} [The scrapbook #id:spike_bedroom_085] -> hide_item("scrapbook", hideout)
+ {is("left:crystal-shard")} [The crystal shard #id:spike_bedroom_086] -> hide_item("crystal-shard", hideout)
+ {is("left:baseball-cap")} [The cap #id:spike_bedroom_087] -> hide_item("baseball-cap", hideout)
+ {is("left:snow-globe")} [The snow globe #id:spike_bedroom_088] -> hide_item("snow-globe", hideout)
+ {is("left:hearth-doll")} [The doll #id:spike_bedroom_089] -> hide_item("hearth-doll", hideout)
+ {is("left:training-whistle")} [The whistle #id:spike_bedroom_090] -> hide_item("training-whistle", hideout)
+ {is("left:old-blanket")} [The old blanket #id:spike_bedroom_091] -> hide_item("old-blanket", hideout)
+ {is("left:recipe-cards")} [The recipe cards #id:spike_bedroom_092] -> hide_item("recipe-cards", hideout)
+ [Not here #id:spike_bedroom_093] -> not_here

=== not_here ===
No. She'd find this one first, and then stop looking. #thought #id:spike_bedroom_094
-> END

=== bag_first ===
First the bag. It's under the bed, and it isn't coming out by itself. #thought #id:spike_bedroom_095
-> END

=== hide_item(item, hideout) ===
~ hide_keepsake(item, hideout)
#do: spike gesture kneel
{hideout == "third-comic-box": There. Stay. #spike:tender #id:spike_bedroom_097}
{hideout == "basket-lining": You get the warm end. #spike:tender #id:spike_bedroom_183}
{hideout == "hollow-bookend": Mind your head. #spike:tender #id:spike_bedroom_184}
{hideout == "loose-tile": Don't let her step on you. #spike:tender #id:spike_bedroom_185}
{hideout == "third-comic-box": Behind the crossovers. Only Twilight would read those, to be fair to them. #thought #id:spike_bedroom_139}
{hideout == "basket-lining": Under where I sleep. Slept. It's about the size of me at three. #thought #id:spike_bedroom_140}
{hideout == "hollow-bookend": It fits if you don't breathe. #thought #id:spike_bedroom_141}
{hideout == "loose-tile": If she steps round it, like I do, she'll never know. #thought #id:spike_bedroom_142}
{is("leftover"): -> END}
-> all_hidden

=== all_hidden ===
That's everything. The bookend's holding up nothing, with great dignity. #thought #id:spike_bedroom_099
#do: sound knock at door
At the door, three knocks. I know those knocks. #thought #id:spike_bedroom_100
~ begin("knock")
-> END

// ------------------------------------------------ the door, the smile

=== knock ===
#do: spike face right; emote spike alert
Spike? Are you awake? I knocked, so this isn't cornering. #twilight:tender #id:spike_bedroom_101
#do: sound drawer at closet
A hanger falls off the closet rail. Then the other. #narration #id:spike_bedroom_102
+ [Just a second! #id:spike_bedroom_104] -> knock_second
+ [Kick the bag under, shut the closet, and go #id:spike_bedroom_158] -> knock_swept
+ [Open the door a crack #id:spike_bedroom_103] -> knock_crack

=== knock_second ===
I'm, uh. Alphabetising! #spike:worried #id:spike_bedroom_105
At this hour? I'm so proud. #twilight:happy #id:spike_bedroom_106
She knocks, counts three, and turns the handle. So: three things. #thought #id:spike_bedroom_159
-> END

=== knock_swept ===
~ fact("bag-shoved-under")
~ fact("closet-shut")
#do: spike gesture startle; wait 200
Bag, closet, done. The rest of it I'll do with my face. #thought #id:spike_bedroom_160
-> knock_crack

=== put_bag ===
~ fact("bag-shoved-under")
#do: spike gesture kneel
Under the bed, as far as it goes, and then a knee. #thought #id:spike_bedroom_161
You aren't moving furniture? #twilight:neutral #id:spike_bedroom_162
B! I'm at B! #spike:worried #id:spike_bedroom_163
-> knock_counted

=== put_closet ===
~ fact("closet-shut")
#do: spike gesture hug
There's nothing left in there to push back, and they still fight. #thought #id:spike_bedroom_164
Was that the closet? #twilight:neutral #id:spike_bedroom_165
C! #spike:worried #id:spike_bedroom_166
-> knock_counted

=== put_shelf ===
~ fact("shelf-dressed")
#do: spike gesture hug
The crossovers, spines out. From here it's four feet of alibi. #thought #id:spike_bedroom_167
Only, not by colour, Spike. We've been through colour. #twilight:tender #id:spike_bedroom_168
-> knock_counted

=== put_ring ===
~ fact("ring-covered")
#do: spike gesture point
One of her checklists, over the burn. From the door it's homework. #thought #id:spike_bedroom_169
I can hear paper! I love that I can hear paper. #twilight:happy #id:spike_bedroom_170
-> knock_counted

=== knock_counted ===
{is("fact:bag-shoved-under, fact:closet-shut, fact:shelf-dressed"): -> knock_turned}
{is("fact:bag-shoved-under, fact:closet-shut, fact:ring-covered"): -> knock_turned}
{is("fact:bag-shoved-under, fact:shelf-dressed, fact:ring-covered"): -> knock_turned}
{is("fact:closet-shut, fact:shelf-dressed, fact:ring-covered"): -> knock_turned}
-> END

=== knock_turned ===
#do: sound latch at door
The handle goes down, exactly on three. #narration #id:spike_bedroom_171
-> knock_crack

=== knock_crack ===
#do: sound door-open at door
~ fact("door-ajar")
#do: spike run door; spike face up
One eye, one ear fin, one very large smile. #narration #id:spike_bedroom_107
{is("!fact:shelf-dressed"): -> crack_shelf}
-> crack_past_shelf

=== crack_shelf ===
Is that your shelf? It's gone very… shelf. #twilight:surprised #id:spike_bedroom_172
I'm dusting! It all has to come off first. #spike:happy #id:spike_bedroom_173
-> crack_past_shelf

=== crack_past_shelf ===
{is("!fact:closet-shut"): -> crack_closet}
-> crack_past_closet

=== crack_closet ===
Your closet's open. There's an echo in it. #twilight:worried #id:spike_bedroom_174
It's wash day. #spike:neutral #id:spike_bedroom_175
-> crack_past_closet

=== crack_past_closet ===
{is("!fact:bag-shoved-under"): -> crack_bag}
-> crack_past_bag

=== crack_bag ===
Shining's bag! I haven't seen that since camp. Going somewhere? #twilight:happy #id:spike_bedroom_176
It's airing. It's a peppermint thing. #spike:sly #id:spike_bedroom_177
-> crack_past_bag

=== crack_past_bag ===
{is("!fact:ring-covered"): -> crack_ring}
-> crack_seen

=== crack_ring ===
Did something burn? By the desk? #twilight:worried #id:spike_bedroom_178
I hiccuped. It's out. #spike:aside #id:spike_bedroom_179
-> crack_seen

=== crack_seen ===
{is("!fact:bag-shoved-under, !fact:closet-shut, !fact:shelf-dressed, !fact:ring-covered"): -> crack_bare}
{is("fact:bag-shoved-under, fact:closet-shut, fact:shelf-dressed"): -> crack_asks}
{is("fact:bag-shoved-under, fact:closet-shut, fact:ring-covered"): -> crack_asks}
{is("fact:bag-shoved-under, fact:shelf-dressed, fact:ring-covered"): -> crack_asks}
{is("fact:closet-shut, fact:shelf-dressed, fact:ring-covered"): -> crack_asks}
~ fact("crack-showed")
~ unsettle()
She's good at sums. She's being kind about the plus. #thought #id:spike_bedroom_180
-> crack_asks

=== crack_bare ===
~ fact("crack-showed")
~ unsettle()
~ unsettle()
~ chill("twilight")
She looks at one thing after another, and puts it away, for later. #narration #id:spike_bedroom_181
-> crack_asks

=== crack_asks ===
I wanted to see if you were all right. After Rainbow. #twilight:worried #id:spike_bedroom_108
{is("fact:twilight-went-hard"): I told her off. All seven points. She let me. #twilight:aside #id:spike_bedroom_143}
{is("fact:twilight-went-easy"): She's stayed behind. She's washing glasses. Rainbow. #twilight:tender #id:spike_bedroom_144}
+ [I'm fine. #id:spike_bedroom_109] -> smile_thin
+ [Better than fine. I figured it out. #id:spike_bedroom_110] -> smile_wide
+ [Twilight, say good night the old way? #id:spike_bedroom_111] -> smile_old

=== smile_thin ===
~ unsettle()
That's the fourth "fine" today. I wasn't counting. The chart was counting. #twilight:worried #id:spike_bedroom_112
No, really. The thing I was chewing on? I've figured it out. #spike:happy #id:spike_bedroom_113
-> smile_end

=== smile_wide ===
All that thinking? You're looking at one sorted dragon. #spike:happy #id:spike_bedroom_114
-> smile_end

=== smile_old ===
~ fact("asked-twilight-to-stay")
~ warm("twilight")
Oh. Not since you were in the small basket. #twilight:surprised #id:spike_bedroom_116
Good night, stars. Good night, spines. Good night to all that's yours and mine. #twilight:tender #id:spike_bedroom_117
Please, please don't look past me. #thought #id:spike_bedroom_118
~ fact("told-twilight-almost")
And I figured it out, Twi. What was bothering me. So you can sleep. #spike:tender #id:spike_bedroom_119
-> smile_end

=== smile_end ===
~ open("smile")
-> END

=== smiled ===
{is("result:smile:fine"): -> smile_held}
{is("result:smile:fair"): -> smile_slipped}
~ fact("smiled-too-wide")
It's almost a good smile. It has a little too much in it. #narration #id:spike_bedroom_115
-> smile_taken

=== smile_held ===
It's the best one you ever made, and there is nothing in it. #narration #id:spike_bedroom_151
-> smile_taken

=== smile_slipped ===
It slips once. She has just looked down, to tick something. #narration #id:spike_bedroom_152
-> smile_taken

=== smile_taken ===
Oh, Spike, that's wonderful. It followed. #twilight:happy #id:spike_bedroom_120
And you'll be up early? You promised Applejack a morning of chores. #twilight:neutral #id:spike_bedroom_121
+ [Bright and early. #id:spike_bedroom_122] -> smile_early
+ [I'll be up before you know it. #id:spike_bedroom_123] -> smile_before

=== smile_early ===
It was barely even a lie. I will be up. #thought #id:spike_bedroom_124
-> knock_end

=== smile_before ===
That one was true, and it was the worst one. #thought #id:spike_bedroom_125
-> knock_end

=== knock_end ===
#do: sound door-close at door
She hums the whole way down the corridor. I did that. #thought #id:spike_bedroom_126
If she'd leaned in by an inch, she'd have seen the rest: that there wasn't any. #narration #id:spike_bedroom_127
#do: curtain down
Pack the last of it. Make the bed. Lie on top. #narration #id:spike_bedroom_128
~ begin("window")
-> END
