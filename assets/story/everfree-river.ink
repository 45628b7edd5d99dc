// The river: a bridge with a hole in it, and logs that are sometimes logs. Then the camp on the far bank.

=== river ===
#do: curtain up; camera at gap; wait 1100
There's a bridge! There's… some bridge. #griffith:worried #id:everfree_river_002
#do: camera back
No ford for two miles. Count those logs. #saphira:neutral #id:everfree_river_003
+ [Three. Only they were pointing the other way. #id:everfree_river_004] -> river_count
+ [Is that a trick question? #id:everfree_river_005] -> river_trick

=== river_count ===
Good. Keep doing that. #saphira:neutral #id:everfree_river_006
-> END

=== river_trick ===
It's a river. It's only got the one. #saphira:sly #id:everfree_river_007
-> END

=== river_back ===
Behind you the wood stands shut. It has gone back to its humming. #narration #id:everfree_river_008
-> END

=== river_logs ===
Green on top, knots along the middle, a twig at one end. It blinks. It's a very good log. #narration #id:everfree_river_009
-> END

// ------------------------------------------------ off the path

=== moon_rock ===
#do: camera at moon-path; wait 1200
That's Luna's moon. She looks in on bad dreams. I'd better not have any. #thought #id:everfree_river_011
+ [Send a leaf down #id:everfree_river_012] -> rock_leaf
+ [Watch it go #id:everfree_river_013] -> rock_watch

=== rock_leaf ===
It isn't a message. I still check that there's no ink on it. #thought #id:everfree_river_014
#do: camera back
-> END

=== rock_watch ===
By breakfast this water will be under the bridge where Pinkie feeds the ducks. #thought #id:everfree_river_015
#do: camera back
-> END

=== river_fountain ===
A stone dragon, with a spring in its mouth, as if it had been asked a question. #narration #id:everfree_river_016
{is("fact:leaned-in"): The rim says: drink, whoever goes home. It doesn't say which way. #yam:tender #id:everfree_river_017}
{is("!fact:leaned-in"): …rim says, drink… whoever goes home… doesn't say which way… #yam:tender #small #id:everfree_river_018}
~ think("letters-home")
+ [Drink #id:everfree_river_019] -> fountain_drink
+ [Let the others go first #id:everfree_river_020] -> fountain_others

=== fountain_drink ===
I look ahead, and over my shoulder. I can't tell which one it was for. #thought #id:everfree_river_021
-> END

=== fountain_others ===
They drink, and wipe their chins. They all know which way it is. #thought #id:everfree_river_022
-> END

// ------------------------------------------------ the bridge

=== bridge_alone ===
I can tie a bow and a bookmark. This wants somebody who apologises to machines. #thought #id:everfree_river_023
-> END

=== bridge_mend ===
{is("fact:took-the-scrap"): -> mend_scrap}
Hello, bridge. Who did this to you? …Damp. #griffith:tender #id:everfree_river_024
I had the very thing. It's in your hedge, getting some rest. #griffith:worried #id:everfree_river_025
Nobody looks at the coil of rope on Saphira's hip. Then everybody does. #narration #id:everfree_river_026
+ [Use the rope. #id:everfree_river_027] -> mend_rope
+ [Isn't there anything but that? #id:everfree_river_028] -> mend_arm

=== mend_scrap ===
Hello, bridge. I've brought somebody to see you. #griffith:tender #id:everfree_river_029
He takes the machine apart, and says thank you to every piece. #narration #id:everfree_river_030
#do: sound teleport & sound bridge-mend
~ fact("bridge-mended")
It only ever wanted to get people from one side to the other. #griffith:tender #id:everfree_river_031
The humming has stopped. I only hear it now. #thought #id:everfree_river_032
-> END

=== mend_rope ===
She hands it over by the end that's worn. #narration #id:everfree_river_033
Everyone I ever fetched came down on that. #saphira:neutral #id:everfree_river_034
#do: sound bridge-mend
~ fact("bridge-mended")
~ fact("spent-the-rope")
When he's done it's less a bridge than a hammock with responsibilities. #narration #id:everfree_river_035
-> END

=== mend_arm ===
There's ever so much cable in me. Half of it's only for the jars. #griffith:happy #id:everfree_river_036
#do: sound bridge-mend
~ fact("bridge-mended")
He draws it from his elbow by the yard. #narration #id:everfree_river_037
The hand hangs open, and doesn't tick. I keep listening for it. #thought #id:everfree_river_038
-> END

=== cragadile_wakes ===
#do: camera at cragadile; wait 500
One of the logs opens an eye. Then the other, quite some way off. #narration #id:everfree_river_039
#do: sound splash at cragadile & sound growl at cragadile
~ fact("cragadile-awake")
#do: camera shake
It lays its chin across the far end. #narration #id:everfree_river_040
#do: camera back
That was log number two. #saphira:neutral #id:everfree_river_041
It isn't hungry, man. It got woken up. #connor:worried #id:everfree_river_042
-> END

=== cragadile_alone ===
It looks at me as if I were the one in the way. I've no song for that. #thought #id:everfree_river_043
-> END

=== cragadile_calm ===
#do: connor gesture point; emote connor note
Hey, big guy. Bad dream? Yeah. That was us. #connor:tender #id:everfree_river_045
#do: sound hum at connor
The hum comes back slower. The chin slides off. It's log number two again. #narration #id:everfree_river_046
~ fact("cragadile-calm")
You don't tell it to move, man. You let it hear that you heard. #connor:tender #id:everfree_river_048
-> END

=== river_over ===
{is("fact:took-the-scrap"): Listen! It's humming again. It's got hold of both sides. #griffith:tender #id:everfree_river_049}
{is("fact:spent-the-rope"): Saphira looks back once, as at a coat left on somebody else's hook. #narration #id:everfree_river_050}
{is("!fact:took-the-scrap, !fact:spent-the-rope"): I can still do jars with the other one! Only smaller jars. #griffith:happy #id:everfree_river_051}
He's asleep on his feet. We stop here. #saphira:neutral #id:everfree_river_052
I'm not asleep. I'm resting them. One at a time. #spike:aside #id:everfree_river_053
#do: curtain down
They let you carry the empty kettle, and say what a help you are. #narration #id:everfree_river_054
~ begin("camp")
-> END

// ------------------------------------------------ the camp

=== camp ===
#do: curtain up
Five bedrolls. Somebody had me counted before I'd signed. #thought #id:everfree_river_055
The wood's damp. The flint's damp. I've said sorry to both. #griffith:worried #id:everfree_river_056
Then let the one with the fire do it. #saphira:neutral #id:everfree_river_057
It takes me a moment to see who she means. #thought #id:everfree_river_058
-> END

=== camp_fire ===
#do: sound fire-breath at spike
~ fact("lit-the-fire")
#do: light flare; spike walk fire-side; spike face right
It goes in green and comes up gold. #narration #id:everfree_river_059
At home that's for letters. I keep my mouth shut, in case one's coming. #thought #id:everfree_river_060
-> END

=== camp_bridge ===
On the other side it's still yesterday. #thought #id:everfree_river_062
-> END

=== camp_path ===
Up there is where it'll get light first. Nobody has told it to wait for me, but it's waiting. #thought #id:everfree_river_063
-> END

=== camp_griffith ===
{is("!fact:lit-the-fire"): -> griffith_cold}
{is("fact:sat-with-griffith"): -> griffith_again}
#do: spike walk log-end; spike face griffith & griffith face spike
I had sixteen days to build you something, and one painting. You're an egg in it. #griffith:worried #id:everfree_river_065
So: a rattle. And a high chair. I'm so glad they broke. #griffith:worried #id:everfree_river_066
+ [What are they like? Mum and Dad? #id:everfree_river_067] -> griffith_parents
+ [What was it like, coming after me? #id:everfree_river_068] -> griffith_after

=== griffith_cold ===
Fire first! What I've got to tell you is shy in the cold. #griffith:happy #id:everfree_river_166
-> END

=== griffith_parents ===
Dad's loud in doorways. Mum counts us on the stairs, and comes out one too many. #griffith:tender #id:everfree_river_069
-> griffith_cake

=== griffith_after ===
I learned to walk holding on to your chair. Nobody'd ever sat in it. #griffith:tender #id:everfree_river_070
-> griffith_cake

=== griffith_cake ===
And cake! Every year, a candle for each one you'd missed. Centuries! #griffith:happy #id:everfree_river_071
When I was six I blew them out. I saw double till the weekend. #griffith:worried #id:everfree_river_072
Nobody was cross. Mum only lit them again, by herself, it took her until… #griffith:worried #id:everfree_river_073
And there Griffith stops. The fire has to do the talking. #narration #id:everfree_river_074
+ [Next year we do it together. I've got the lungs. #id:everfree_river_075] -> griffith_together
+ [I'd have let you keep the cake. #id:everfree_river_076] -> griffith_keep

=== griffith_together ===
You'd light it in one go! You'd light the table! #griffith:happy #id:everfree_river_077
-> griffith_light

=== griffith_keep ===
It was turnip. …I don't even know if you like turnip. #griffith:tender #id:everfree_river_078
Nobody likes turnip. #spike:tender #id:everfree_river_079
Nobody likes turnip! Oh, we're going to be all RIGHT. #griffith:happy #id:everfree_river_080
-> griffith_light

=== griffith_light ===
~ fact("sat-with-griffith")
This is the third thing. A night light. Everything I've got is for someone smaller. #griffith:tender #id:everfree_river_081
You wind it, and seven crooked stars come out on the grass. #narration #id:everfree_river_082
I'm exactly small enough. #spike:tender #id:everfree_river_083
-> END

=== griffith_again ===
It runs for an hour. By then you've got to be asleep, or brave. #griffith:tender #id:everfree_river_084
-> END

=== camp_connor ===
{is("fact:sat-with-connor"): -> connor_last}
#do: spike walk waters-edge; spike face left & connor face left
Don't say anything. Listen. #connor:tender #id:everfree_river_085
The gem hums. It's the good-night one, where Twilight breathes in before "spines". #thought #id:everfree_river_086
It hums what somebody's holding on to. #connor:tender #id:everfree_river_088
It was a kid's, first. Rockfall. Two days, and it was all I had to dig toward. #connor:neutral #id:everfree_river_089
He's fine! He's taller than me. #connor:happy #id:everfree_river_090
Yours stops short. Same spot every time. How does it end? #connor:worried #id:everfree_river_091
I've never heard the end. I was always asleep. #thought #id:everfree_river_092
+ [Hum an end for it #id:everfree_river_093] -> connor_end
+ [Let it stop there #id:everfree_river_094] -> connor_open

=== connor_end ===
~ fact("sat-with-connor")
Four notes, going down, like stairs in the dark. Then it has them. #narration #id:everfree_river_095
That'll hold till you can ask her. #connor:tender #id:everfree_river_096
-> END

=== connor_open ===
~ fact("sat-with-connor")
Sure. Somebody knows how it goes. #connor:tender #id:everfree_river_097
-> END

=== connor_last ===
Go lie down, dude. I've got the river. We're working on a duet. #connor:sly #id:everfree_river_098
-> END

=== camp_yam ===
{is("fact:sat-with-yam"): -> yam_tea}
#do: spike walk kettle-side; spike face right & yam face spike
{is("fact:leaned-in"): -> yam_palm}
…y'r claw… there's a… may I… #yam:worried #small #id:everfree_river_099
+ [Lean in #id:everfree_river_100] -> yam_leans
+ [Hold it out, and hope #id:everfree_river_101] -> yam_shown

=== yam_leans ===
~ fact("leaned-in")
-> yam_palm

=== yam_palm ===
There's ink on your palm, your highness. Off your letter. #yam:tender #id:everfree_river_102
-> yam_reads

=== yam_shown ===
There's ink on my palm. It must have come off the letter. #thought #id:everfree_river_103
-> yam_reads

=== yam_reads ===
She reads it the wrong way round, and her voice comes up. #narration #id:everfree_river_104
{is("wrote:why:strong"): "In front of you." It doesn't say stronger than you. I looked for it. #yam:tender #id:everfree_river_105}
{is("wrote:why:shield"): "Being friends." You leaned so hard on that. You hardly touched "fire". #yam:tender #id:everfree_river_106}
{is("wrote:why:parents"): "Two people." You'd no word for them yet. They practise theirs, in the pantry. #yam:tender #id:everfree_river_107}
{is("wrote:why:belonging"): "Next to any of you." There's a blot after "next". You stood there longest. #yam:tender #id:everfree_river_108}
{is("wrote:why:no-why"): Nine times, one on top of another. The blackest line I ever read. #yam:tender #id:everfree_river_109}
Nobody's read it yet. Not even the ones it's for. #spike:worried #id:everfree_river_110
I could copy it fair, so that you've got it. #yam:worried #id:everfree_river_111
+ [Copy it. #id:everfree_river_112] -> yam_copy
+ [No. It's theirs. #id:everfree_river_113] -> yam_theirs

=== yam_copy ===
~ fact("sat-with-yam")
Down to the blots. Then she folds it in three, corners first. #thought #id:everfree_river_114
-> END

=== yam_theirs ===
~ fact("sat-with-yam")
She takes it off you word by word, from the end. #narration #id:everfree_river_115
The greeting goes last. #thought #id:everfree_river_116
-> END

=== yam_tea ===
{is("fact:leaned-in"): It's mint. I read the leaves. They say mint. #yam:happy #id:everfree_river_117}
{is("!fact:leaned-in"): …'s mint… leaves say… mint… #yam:happy #small #id:everfree_river_118}
-> END

=== camp_saphira ===
{is("fact:sat-with-saphira"): -> saphira_again_watch}
#do: spike walk watch-side; spike face left & saphira face spike
Sit where I can see past you. #saphira:neutral #id:everfree_river_119
You keep saying you're only bringing me. #spike:neutral #id:everfree_river_120
I've brought twelve. They get a family at the door. I get the next address. #saphira:neutral #id:everfree_river_121
+ [Where did you get your name? #id:everfree_river_122] -> saphira_name
+ [Did any of them ever want to turn round? #id:everfree_river_123] -> saphira_turned

=== saphira_name ===
I was Nineteen. Foundlings get a number, till somebody wants to call them something. #saphira:neutral #id:everfree_river_124
My first wouldn't cross a glacier behind a number. He let me have his wife's. #saphira:tender #id:everfree_river_125
He'd kept it safe for sixty years. Now it's only kept on me. #saphira:neutral #id:everfree_river_126
I've put it somewhere safe, too. It's in with the girls. #spike:tender #id:everfree_river_127
She looks at the river until she can stop. #narration #id:everfree_river_128
-> saphira_asks

=== saphira_turned ===
One. At a river. I brought him in. He never looked at me again. #saphira:neutral #id:everfree_river_129
-> saphira_asks

=== saphira_asks ===
I ask them all. You'd be in bed before she's up, not a thread on the sill. #saphira:tender #id:everfree_river_130
She means it. I can feel the basket. #thought #id:everfree_river_131
+ [Ask me again when it's light. #id:everfree_river_132] -> saphira_later
+ [No. Thank you. No. #id:everfree_river_133] -> saphira_no

=== saphira_later ===
~ fact("sat-with-saphira")
~ fact("ask-at-dawn")
I'll ask. I don't forget things. #saphira:neutral #id:everfree_river_134
-> END

=== saphira_no ===
~ fact("sat-with-saphira")
That's three answers. I'll take the one in the middle. #saphira:sly #id:everfree_river_135
-> END

=== saphira_again_watch ===
I've got the first watch. And the others. #saphira:neutral #id:everfree_river_136
-> END

// ------------------------------------------------ the night

=== camp_bed ===
{is("fact:sat-with-griffith, fact:sat-with-connor, fact:sat-with-yam, fact:sat-with-saphira"): -> bed_bag}
Not yet. There's a place free beside each of them, about my width. #thought #id:everfree_river_137
-> END

=== bed_bag ===
#do: spike walk bed-spike; spike face left
One thing out of the bag. One, and then I shut it. #thought #id:everfree_river_138
+ {is("packed:quill-set")} [The quill set #id:everfree_river_139] -> bag_quills
+ {is("packed:training-whistle")} [The whistle #id:everfree_river_140] -> bag_whistle
+ {is("packed:baseball-cap")} [The cap #id:everfree_river_141] -> bag_cap
+ {is("packed:teacup")} [The teacup #id:everfree_river_142] -> bag_teacup
+ [Leave it shut #id:everfree_river_144] -> bag_shut

=== bag_quills ===
Three words, and breathe, and she'd have them before the ash was cold. #thought #id:everfree_river_145
I put the lid on as if it might wake somebody. #thought #id:everfree_river_146
-> bed_down

=== bag_whistle ===
If I blew it she'd be here in eight seconds. I've timed her. #thought #id:everfree_river_147
#do: sound whistle
I hold it in my teeth till it's warm. #thought #id:everfree_river_148
-> bed_down

=== bag_cap ===
It smells of the east fence, where I'm expected in five hours. #thought #id:everfree_river_149
I put it on. One end of me, at least, looks employed. #thought #id:everfree_river_150
-> bed_down

=== bag_teacup ===
Over a wall and through a wood, and not one new chip. I don't know why that's what does it. #thought #id:everfree_river_151
Yam fills it, and looks the other way while you drink. #narration #id:everfree_river_152
-> bed_down

=== bag_shut ===
If I open it, it'll smell of home. I lie down with my head on it. #thought #id:everfree_river_155
-> bed_down

=== bed_down ===
#do: curtain down
The talk goes out a bit at a time, like windows. #narration #id:everfree_river_156
~ fact("fire-low")
#do: curtain up; spike gesture sleep; emote spike sleep
By the water the song starts again. I'm asleep before the end. #thought #id:everfree_river_165
~ fact("dreaming")
There's a dance floor under the leaves, and the bottle's still spinning. #thought #id:everfree_river_159
It stops at a cushion with nopony on it. They all lean in, so kindly. #thought #id:everfree_river_160
By the doors stands somepony tall, with the night in her mane, not looking, on purpose. #thought #id:everfree_river_161
~ fact("woke-by-the-river")
#do: spike face down; wait 500
Grey. Cold nose. Somebody has put a blanket over me. I count four. #thought #id:everfree_river_162
I thought that was only a thing I did. #thought #id:everfree_river_163
Up. Nobody's missed before breakfast. #saphira:tender #id:everfree_river_164
~ begin("dawn")
-> END
