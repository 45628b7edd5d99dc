// The guests: tiny lives, and one dragon who keeps being thanked for somepony else.

=== guest_mint_julep ===
{is("beat:circle"): -> julep_called}
{is("beat:applejack"): -> julep_late}
{is("trust:rarity:warm"): -> julep_rarity}
Oh, it's Princess Twilight's little… is it valet? #mint-julep:happy #id:castle_ballroom_guests_001
Assistant. Number one. There's no number two. #spike:sly #id:castle_ballroom_guests_002
And do you travel with her, or do you wait at home? #mint-julep:neutral #id:castle_ballroom_guests_003
-> julep_choices

=== julep_rarity ===
Miss Rarity tells me you hold a pincushion like nopony in Canterlot. Could you be borrowed? #mint-julep:happy #id:castle_ballroom_guests_086
I'm kind of a set. With the Princess. #spike:sly #id:castle_ballroom_guests_087
Of course. One wouldn't split a set. And do you travel, or does she keep you for best? #mint-julep:neutral #id:castle_ballroom_guests_088
-> julep_choices

=== julep_choices ===
~ think("the-assistant")
+ [I'm the one who reads the map. #id:castle_ballroom_guests_004] -> julep_map
+ [I wait very well. #id:castle_ballroom_guests_005] -> julep_wait

=== julep_map ===
How brave of her to let you! #mint-julep:happy #id:castle_ballroom_guests_006
-> END

=== julep_wait ===
One does so value that. My last one fidgeted. #mint-julep:neutral #id:castle_ballroom_guests_007
-> END

=== julep_called ===
They are waving at somepony over there. Perhaps a tray is wanted? #mint-julep:happy #id:castle_ballroom_guests_089
It's me. I'm the tray. #spike:sly #id:castle_ballroom_guests_090
-> END

=== guest_brass_note ===
{is("beat:circle"): -> brass_called}
{is("beat:applejack"): -> brass_tale}
{is("thought:cicada-remembers"): -> brass_cicada}
-> brass_tale

=== brass_tale ===
Requests? We've got "Ode to Magic", "Ode to Loyalty", "Ode to Laughter", and the polka. #brass-note:happy #id:castle_ballroom_guests_008
Nothing for the guy with the bucket? #spike:sly #id:castle_ballroom_guests_009
…I could do you a fanfare. It's two notes. #brass-note:neutral #id:castle_ballroom_guests_010
-> brass_choices

=== brass_cicada ===
A changeling has just hummed me a number about you. It has forty verses, and it goes flat in one of them. #brass-note:happy #id:castle_ballroom_guests_091
The best one? #spike:sly #id:castle_ballroom_guests_092
I'd need a bigger band. I do have two notes going spare. #brass-note:neutral #id:castle_ballroom_guests_093
-> brass_choices

=== brass_choices ===
+ [I'll take it. #id:castle_ballroom_guests_011] -> brass_fanfare
+ [The polka's fine. #id:castle_ballroom_guests_012] -> brass_polka

=== brass_fanfare ===
Paa-paam. He bows, and he means it, and four ponies clap before they look to see for whom. #narration #id:castle_ballroom_guests_013
It was a really good two notes. #thought #id:castle_ballroom_guests_014
-> END

=== brass_polka ===
The polka is never fine. But it is what we have in common. #brass-note:happy #id:castle_ballroom_guests_015
-> END

=== brass_called ===
Truth or dare, is it? I'll play something with exits. #brass-note:happy #id:castle_ballroom_guests_094
-> END

=== guest_old_quill ===
{is("beat:circle"): -> quill_called}
{is("beat:applejack"): -> quill_late}
{is("trust:twilight:warm"): -> quill_twilight}
I set down the histories, young drake. Six chapters on this morning alone. #old-quill:neutral #id:castle_ballroom_guests_016
Am I in there? #spike:neutral #id:castle_ballroom_guests_017
Let me see. "The satchel was brought." That would be you. #old-quill:happy #id:castle_ballroom_guests_018
-> quill_choices

=== quill_twilight ===
Her Highness stopped by my inkwell. She wishes it recorded that somepony asked after her horn. #old-quill:neutral #id:castle_ballroom_guests_095
Did she say who? #spike:happy #id:castle_ballroom_guests_096
She spelled it for me. I put it in the margin, beside the satchel. "The satchel was brought." #old-quill:happy #id:castle_ballroom_guests_097
-> quill_choices

=== quill_choices ===
+ [Who brought it, though? #id:castle_ballroom_guests_019] -> quill_who
+ [It's a good sentence. #id:castle_ballroom_guests_020] -> quill_good

=== quill_who ===
In the passive voice, dear, nopony brings anything. #old-quill:neutral #id:castle_ballroom_guests_021
~ think("carrying")
-> END

=== quill_good ===
It is, isn't it? One wants a short one, after all that light. #old-quill:happy #id:castle_ballroom_guests_022
~ think("carrying")
-> END

=== quill_called ===
A parlour game! Do nothing historic, I'm out of vellum. #old-quill:happy #id:castle_ballroom_guests_098
I'll be in the passive voice. #spike:sly #id:castle_ballroom_guests_099
-> END

=== guest_sunny_side ===
{is("beat:circle"): -> sunny_called}
{is("beat:applejack"): -> sunny_tale}
{is("thought:yorsk-calf"): -> sunny_yak}
-> sunny_tale

=== sunny_tale ===
You're skin and scales! Eat a tart. Eat two, you're growing. #sunny-side:happy #id:castle_ballroom_guests_023
Am I? Could you write that down and sign it? #spike:happy #id:castle_ballroom_guests_024
My own hatched. I mean, left home. This spring. I still bake for six. #sunny-side:neutral #id:castle_ballroom_guests_025
-> sunny_choices

=== sunny_yak ===
That yak ate four tarts and told me about his boy, and I told him about mine, and then we both had to blow our noses. #sunny-side:happy #id:castle_ballroom_guests_100
On what? #spike:worried #id:castle_ballroom_guests_101
On a tablecloth, dear, he's a yak. Here, there's one tart left. I still bake for six, and they've all moved out. #sunny-side:neutral #id:castle_ballroom_guests_102
-> sunny_choices

=== sunny_choices ===
+ [Do they write? #id:castle_ballroom_guests_026] -> sunny_write
+ [I'll eat for six. #id:castle_ballroom_guests_027] -> sunny_six

=== sunny_write ===
Every week. I keep the envelopes. The letters are nice too, but it's the envelopes. #sunny-side:neutral #id:castle_ballroom_guests_028
An envelope has an address on it. I send everypony's mail, and I never had one of those to write to. #thought #id:castle_ballroom_guests_029
~ think("letters-home")
-> END

=== sunny_six ===
That's what the last one said. Then he got tall. #sunny-side:happy #id:castle_ballroom_guests_030
-> END

=== sunny_called ===
Off to your friends? Take one for each of them. Take one for the road. #sunny-side:happy #id:castle_ballroom_guests_103
What road? #spike:worried #id:castle_ballroom_guests_104
It's only what I say, sweetheart. #sunny-side:neutral #id:castle_ballroom_guests_105
-> END

=== guest_tuppence ===
{is("beat:circle"): -> tuppence_called}
{is("beat:applejack"): -> tuppence_late}
{is("trust:pinkie-pie:warm"): -> tuppence_sprinkle}
Are you the dragon from the window? #tuppence:neutral #id:castle_ballroom_guests_031
You found me? I'm the size of a button. #spike:surprised #id:castle_ballroom_guests_032
I'm small. I look at the bottoms of things. #tuppence:happy #id:castle_ballroom_guests_033
-> tuppence_choices

=== tuppence_sprinkle ===
There's a sprinkle on your nose. You didn't have one in the window. #tuppence:neutral #id:castle_ballroom_guests_106
You've seen the window? #spike:surprised #id:castle_ballroom_guests_107
Everypony else looks at the top. I can't reach the top. #tuppence:happy #id:castle_ballroom_guests_108
-> tuppence_choices

=== tuppence_choices ===
+ [What am I doing in it? #id:castle_ballroom_guests_034] -> tuppence_doing
+ [Best seat in the house, the bottom. #id:castle_ballroom_guests_035] -> tuppence_seat

=== tuppence_doing ===
Holding a paper. You look like you're about to go. #tuppence:neutral #id:castle_ballroom_guests_036
…Kid, you should write the histories. #spike:surprised #id:castle_ballroom_guests_037
~ think("small-in-glass")
-> END

=== tuppence_seat ===
That's what I said! Mum said it's where the crumbs are. #tuppence:happy #id:castle_ballroom_guests_038
-> END

=== tuppence_called ===
Are you going to play? Can you do the one where you tell the truth? #tuppence:neutral #id:castle_ballroom_guests_109
I'm better at the other one. #spike:aside #id:castle_ballroom_guests_110
-> END

=== guest_storm_chaser ===
{is("beat:circle"): -> storm_called}
{is("beat:applejack"): -> storm_late}
{is("trust:rainbow-dash:warm"): -> storm_dash}
Wait, you know Rainbow Dash? As in, she knows you back? What's she like? #storm-chaser:happy #id:castle_ballroom_guests_039
Loud. Kind, when she forgets to be loud. #spike:happy #id:castle_ballroom_guests_040
And you get to stand that close. You must be so proud to know them. #storm-chaser:happy #id:castle_ballroom_guests_041
-> storm_choices

=== storm_dash ===
She TALKED about you! Just now! She said, "best goggle-holder in the business"! #storm-chaser:happy #id:castle_ballroom_guests_111
She says that about me in front of ponies? #spike:surprised #id:castle_ballroom_guests_112
To like five of us! I'd hold anything for her. I'd hold a fence. You must be so proud. #storm-chaser:happy #id:castle_ballroom_guests_113
-> storm_choices

=== storm_choices ===
+ [I am. #id:castle_ballroom_guests_042] -> storm_proud
+ [They know me, too. #id:castle_ballroom_guests_043] -> storm_know

=== storm_proud ===
And that's true. That's the stupid part. It's completely true. #thought #id:castle_ballroom_guests_044
~ think("the-assistant")
-> END

=== storm_know ===
Sure they do! Somepony has to hold the goggles, right? #storm-chaser:neutral #id:castle_ballroom_guests_045
~ think("carrying")
-> END

=== storm_called ===
She's waving! Is she waving at me? #storm-chaser:happy #id:castle_ballroom_guests_114
A bit to the left of you. And down. #spike:sly #id:castle_ballroom_guests_115
-> END

=== guest_dahlia ===
{is("beat:circle"): -> dahlia_called}
{is("beat:applejack"): -> dahlia_late}
{is("trust:fluttershy:warm"): -> dahlia_fluttershy}
Mind the brim, dear. Oh! Warm. You're quite warm, aren't you? #dahlia:neutral #id:castle_ballroom_guests_046
It's the fire. It's included. #spike:sly #id:castle_ballroom_guests_047
Of course. I'll just stand a hair to the left. For the petals. #dahlia:happy #id:castle_ballroom_guests_048
Only a hair. They always think it's only a hair. #thought #id:castle_ballroom_guests_049
~ think("too-warm-for-ponies")
-> END

=== dahlia_fluttershy ===
The shy one by the curtain asked me to let you past without a fuss. So. Past you go. No fuss. #dahlia:happy #id:castle_ballroom_guests_116
She takes one step back to show how little fuss it is. #narration #id:castle_ballroom_guests_117
~ think("too-warm-for-ponies")
-> END

=== dahlia_called ===
Do go and sit, dear. Cushions are so hard to singe. #dahlia:happy #id:castle_ballroom_guests_118
-> END

=== guest_baron_merino ===
{is("beat:circle"): -> baron_called}
{is("beat:applejack"): -> baron_late}
{is("thought:hatched-for-a-test"): -> baron_again}
-> baron_tale

=== baron_tale ===
The Princess raised you herself, I'm told? From the egg? #baron-merino:neutral #id:castle_ballroom_guests_050
She hatched me. It was for an exam. #spike:neutral #id:castle_ballroom_guests_051
And did she pass? #baron-merino:happy #id:castle_ballroom_guests_052
+ [Top marks. #id:castle_ballroom_guests_053] -> baron_marks
+ [Ask the egg. #id:castle_ballroom_guests_054] -> baron_egg

=== baron_marks ===
Capital. One likes to know these things end well. #baron-merino:happy #id:castle_ballroom_guests_055
Somepony laid that egg, sir. I never used to think about that part. #thought #id:castle_ballroom_guests_056
~ think("hatched-for-a-test")
-> END

=== baron_egg ===
Ha! Ha. Yes. Does it… answer? #baron-merino:neutral #id:castle_ballroom_guests_057
Lately it asks. #spike:aside #id:castle_ballroom_guests_058
~ think("hatched-for-a-test")
-> END

=== guest_cicada ===
{is("beat:circle"): -> cicada_called}
{is("beat:applejack"): -> cicada_late}
{is("thought:cicada-remembers"): -> cicada_again}
-> cicada_tale

=== cicada_tale ===
Spike! I told the hive you would be at the front. Where is the front? #cicada:happy #id:castle_ballroom_guests_059
It's more of a sideways kind of party. #spike:sly #id:castle_ballroom_guests_060
In our songs you stood between Thorax and a hundred spears, and you sang. Badly. #cicada:happy #id:castle_ballroom_guests_061
+ [They kept the "badly"? #id:castle_ballroom_guests_062] -> cicada_badly
+ [One out of a hundred guests remembers. #id:castle_ballroom_guests_063] -> cicada_one

=== cicada_badly ===
It is the best verse. It is how we knew you were not pretending. #cicada:happy #id:castle_ballroom_guests_064
~ think("cicada-remembers")
-> END

=== cicada_one ===
Then the other ninety-nine were not there. That is not your fault. It is not theirs. #cicada:neutral #id:castle_ballroom_guests_065
~ think("cicada-remembers")
-> END

=== guest_yorsk ===
{is("beat:circle"): -> yorsk_called}
{is("beat:applejack"): -> yorsk_late}
{is("thought:yorsk-calf"): -> yorsk_again}
-> yorsk_tale

=== yorsk_tale ===
Small dragon has hungry eyes. Not for cake. #yorsk:neutral #id:castle_ballroom_guests_066
They're just eyes. They came like that. #spike:sly #id:castle_ballroom_guests_067
Yorsk walks nine snows, calf on back, to see father's mountain. Calf says: is only mountain. #yorsk:neutral #id:castle_ballroom_guests_068
+ [What did you tell him? #id:castle_ballroom_guests_069] -> yorsk_told
+ [Was it? #id:castle_ballroom_guests_070] -> yorsk_was

=== yorsk_told ===
Yorsk says: now is YOUR mountain. Calf is quiet all way home. #yorsk:happy #id:castle_ballroom_guests_071
~ think("yorsk-calf")
-> END

=== yorsk_was ===
Yes. Only mountain. Yorsk cries like spring. #yorsk:happy #id:castle_ballroom_guests_072
~ think("yorsk-calf")
~ think("empty-chair")
-> END

=== guest_gerta ===
{is("beat:circle"): -> gerta_called}
{is("beat:applejack"): -> gerta_tale}
{is("thought:yorsk-calf"): -> gerta_yak}
-> gerta_tale

=== gerta_tale ===
If you're going to lurk, lurk by the cake. Better sight lines. #gerta:happy #id:castle_ballroom_guests_073
I'm not lurking. I'm staff. Kind of. #spike:neutral #id:castle_ballroom_guests_074
Kid, I left home with one scarf and a bad map. You know what I found out? #gerta:neutral #id:castle_ballroom_guests_075
-> gerta_choices

=== gerta_yak ===
You got the mountain story, huh. I saw your chin go. Have some cake. #gerta:happy #id:castle_ballroom_guests_119
It was only the frosting. #spike:sly #id:castle_ballroom_guests_120
Sure. Me, I left home on one scarf and a bad map. Want to know what I found out? #gerta:neutral #id:castle_ballroom_guests_121
-> gerta_choices

=== gerta_choices ===
+ [What? #id:castle_ballroom_guests_076] -> gerta_what
+ [I have a good map. #id:castle_ballroom_guests_077] -> gerta_map

=== gerta_what ===
That they'd kept my chair. Two years. Nobody even put coats on it. #gerta:happy #id:castle_ballroom_guests_078
~ think("empty-chair")
-> END

=== gerta_map ===
Then it's the scarf you're missing. #gerta:happy #id:castle_ballroom_guests_079
-> END

=== cicada_again ===
I have sent word to the hive that we spoke. They are already composing. #cicada:happy #id:castle_ballroom_guests_080
Tell them to keep the "badly". #spike:sly #id:castle_ballroom_guests_081
-> END

=== yorsk_again ===
Small dragon says he looks at clock. Clock is over door. #yorsk:neutral #id:castle_ballroom_guests_082
I was going to argue. Then I looked at the clock again. #thought #id:castle_ballroom_guests_083
-> END

=== baron_again ===
Ah, the egg! Do let one know how it comes out. #baron-merino:happy #id:castle_ballroom_guests_084
So far? Hungry. #spike:sly #id:castle_ballroom_guests_085
-> END

=== gerta_called ===
Never sit with your back to the door. Never let the bottle see you blink. That's all I know. #gerta:happy #id:castle_ballroom_guests_122
-> END

=== yorsk_called ===
Yorsk was dared once. Now is no more bridge. #yorsk:happy #id:castle_ballroom_guests_123
Good talk, Yorsk. #spike:sly #id:castle_ballroom_guests_124
-> END

=== cicada_called ===
There is a ring of cushions, and a place in it is empty. Is that the front? #cicada:happy #id:castle_ballroom_guests_125
Tonight, kind of. Yeah. #spike:neutral #id:castle_ballroom_guests_126
-> END

=== baron_called ===
A game of truths! I always pass. One has land. #baron-merino:neutral #id:castle_ballroom_guests_127
-> END

=== cicada_late ===
I have sung the griffon our song of you. She asked: is he always the short one? I said: not in the song. #cicada:happy #id:castle_ballroom_guests_128
How tall am I in the song? #spike:sly #id:castle_ballroom_guests_129
Between Thorax and a hundred spears. That tall. #cicada:neutral #id:castle_ballroom_guests_130
~ think("cicada-remembers")
-> END

=== yorsk_late ===
Look. Nine notches in horn. Nine snows, calf on back, to show him mountain of father. #yorsk:happy #id:castle_ballroom_guests_131
That's a long way to carry somepony. #spike:neutral #id:castle_ballroom_guests_132
Is short way. Calf was warm. #yorsk:neutral #id:castle_ballroom_guests_133
~ think("yorsk-calf")
-> END

=== baron_late ===
One hears that you were an examination! Hatching, practical. I do hope it was marked fairly. #baron-merino:happy #id:castle_ballroom_guests_134
Nopony ever asked the egg. #spike:aside #id:castle_ballroom_guests_135
~ think("hatched-for-a-test")
-> END

=== julep_late ===
That pony in the hat hasn't blinked at you for a song and a half. Have you forgotten to fetch something? #mint-julep:happy #id:castle_ballroom_guests_136
It's possible. I keep a list. #spike:aside #id:castle_ballroom_guests_137
~ think("the-assistant")
-> END

=== quill_late ===
Chapter seven. "The satchel was set down." One does want to be complete. #old-quill:happy #id:castle_ballroom_guests_138
I never get to keep the satchel. #spike:sly #id:castle_ballroom_guests_139
~ think("carrying")
-> END

=== storm_late ===
Rainbow Dash is getting a GAME up. Is it flying? Do you hold the scores? #storm-chaser:happy #id:castle_ballroom_guests_140
I hold all kinds of things. #spike:sly #id:castle_ballroom_guests_141
~ think("carrying")
-> END

=== dahlia_late ===
Are you always so warm, dear, or is it the excitement? #dahlia:neutral #id:castle_ballroom_guests_142
It's the standing next to hats. #spike:sly #id:castle_ballroom_guests_143
She moves the hat. Only the hat, and only a hair. #narration #id:castle_ballroom_guests_144
~ think("too-warm-for-ponies")
-> END

=== tuppence_late ===
{is("fact:fuse-missing, !fact:fuse-back, !fact:fuse-nest"): -> tuppence_string}
I went back to look at your window. Your paper has writing on it. It's too small to read. #tuppence:neutral #id:castle_ballroom_guests_145
It's probably a shopping list. #spike:aside #id:castle_ballroom_guests_146
~ think("small-in-glass")
-> END
