// The deep Everfree: ways that go round, stones that say which does not, and the pack in the moonlight.

=== deep ===
#do: curtain up
The trees stand closer here, like guests who'd like to overhear. #narration #id:everfree_deep_001
Dude, hear that? I stopped humming at the fence. #connor:worried #id:everfree_deep_003
Somebody hasn't. Low and slow, as if the ground were thinking. #narration #id:everfree_deep_004
+ [It's got your tune. #id:everfree_deep_005] -> deep_tune
+ [How many ways are there? #id:everfree_deep_006] -> deep_ways

=== deep_tune ===
It's half a note better, too. I'm kind of into it. #connor:sly #id:everfree_deep_007
-> END

=== deep_ways ===
Three. No tracks. I don't like a path that nobody needs. #saphira:neutral #id:everfree_deep_008
-> END

=== deep_back ===
Behind you the way has shut, leaf by leaf, like somepony pretending not to be at home. #narration #id:everfree_deep_009
-> END

// ------------------------------------------------ the ways that go round

=== round_moss ===
#do: curtain down
{is("from:vines"): -> round_known}
{is("fact:went-round"): -> round_again}
Nobody looks up until Griffith says hello to a mushroom for the second time. #narration #id:everfree_deep_010
It's a loop! It's very well made. #griffith:happy #id:everfree_deep_011
-> came_round

=== round_arch ===
#do: curtain down
{is("from:vines"): -> round_known}
{is("fact:went-round"): -> round_again}
You go in under an arch of roots, and come out from under it. #narration #id:everfree_deep_012
We left by the front and came in by the front, man. #connor:sly #id:everfree_deep_013
-> came_round

=== round_water ===
#do: curtain down
{is("from:vines"): -> round_known}
{is("fact:went-round"): -> round_again}
Past the water the path leans a little, and goes on leaning. #narration #id:everfree_deep_014
Four bends, all one way. I let it finish. Now we know how big it is. #saphira:neutral #id:everfree_deep_015
-> came_round

=== round_thicket ===
#do: curtain down
{is("fact:went-round"): -> round_again}
Beyond the yellow lamps it's brambles. You step round them a little, and a little more. #narration #id:everfree_deep_016
That thicket turned us. Somebody planted it to. #saphira:surprised #id:everfree_deep_017
-> came_round

=== round_again ===
The same gate. The same three caps, and the scratch that Saphira put there. #narration #id:everfree_deep_018
The wood isn't stopping us. It just hasn't finished looking. #thought #id:everfree_deep_019
…stones would know. The tall ones, west, where it hums. #yam:neutral #small #id:everfree_deep_020
-> came_round

=== round_known ===
You know it for a ring by now. #narration #id:everfree_deep_021
…it's the shut one we want. East, by the lower way. Where the lamps are yellow. #yam:neutral #small #id:everfree_deep_022
-> came_round

=== came_round ===
~ fact("went-round")
~ bring("everfree-deep", "from-edge")
-> END

=== round_behind ===
The way you'd have come is only trees now. They look as if they'd been trees all evening. #narration #id:everfree_deep_023
-> END

// ------------------------------------------------ the stones

=== stones_shut ===
#do: sound hum at stones
Five stones in a ring. There's writing on them, if it's writing. #narration #id:everfree_deep_024
That's Yam's kind of quiet. I'd want her up here for this. #spike:neutral #id:everfree_deep_025
-> END

=== stones_read ===
#do: yam gesture point
Yam lays her claw on the tallest, as you'd feel a forehead. #narration #id:everfree_deep_026
…it's slow. It's written in moss. …oh. #yam:surprised #small #id:everfree_deep_027
Every way here is a ring. One they tied shut, the night they left. #yam:neutral #id:everfree_deep_028
She says it out loud. She doesn't seem to have noticed. #narration #id:everfree_deep_029
+ [Who left? #id:everfree_deep_030] -> stones_who
+ [Where's the one that's tied? #id:everfree_deep_031] -> stones_where

=== stones_who ===
"We, with the warm hands." There's a small one drawn at the end. #yam:tender #id:everfree_deep_032
-> stones_where

=== stones_where ===
Down again, and east. Past the yellow lamps, where the thicket turns you if you don't know. #yam:neutral #id:everfree_deep_033
Tied with what? #saphira:neutral #id:everfree_deep_034
Something that's meant to burn. …they were expecting you, your h… Somebody your size. #yam:surprised #id:everfree_deep_035
#do: sound gem at stones
~ begin("vines")
One stone wakes blue, then the next, then, a long way off, another. #narration #id:everfree_deep_036
-> END

// ------------------------------------------------ off the path

=== tarn_view ===
Black water, and nothing in it but the moon. #narration #id:everfree_deep_037
In the punch I was at the rim. Here it's all middle. #thought #id:everfree_deep_038
-> END

=== tracks_unread ===
Claw marks in the bark, as high as Griffith. Each one has put out a leaf. #narration #id:everfree_deep_039
I can tell that it's claws. Saphira could tell whose, and what they had for supper. #spike:aside #id:everfree_deep_040
-> END

=== tracks_read ===
Two rounds. One about the stones. One up the yellow lamps, and back. #saphira:neutral #id:everfree_deep_041
When it turns its tail, you have nine steps. I've done it with eight. #saphira:sly #id:everfree_deep_042
~ fact("rounds-known")
How many have you done it with? #spike:neutral #id:everfree_deep_043
Wolves, or steps? #saphira:neutral #id:everfree_deep_044
-> END

=== eyes_shut_out ===
Eyes, low down, between two roots. They blink one at a time. #narration #id:everfree_deep_045
Everything in here looks at me as if I'd know what to do. #thought #id:everfree_deep_046
-> END

=== eyes_calmed ===
#do: sound hum at connor
Connor lets the gem hum at about the height of their ears. #narration #id:everfree_deep_047
Kids, man. Badgers, or thereabouts. They're asking if we're the parade. #connor:happy #id:everfree_deep_048
+ [Tell them yes. #id:everfree_deep_049] -> eyes_parade
+ [Tell them we were never here. #id:everfree_deep_050] -> eyes_never

=== eyes_parade ===
~ fact("eyes-calmed")
Griffith waves his lamp like a drum major. Four pairs of eyes go to bed. #narration #id:everfree_deep_051
-> END

=== eyes_never ===
~ fact("eyes-calmed")
They shut at once, very loyally. You can hear them not looking. #narration #id:everfree_deep_052
-> END

=== vines_nook ===
Vines, drawn close like a curtain. Something pale stands behind. #narration #id:everfree_deep_053
Fire's loud in here. Every nose in the wood will turn round. #saphira:neutral #id:everfree_deep_054
+ [Burn it open #id:everfree_deep_055] -> nook_burn
+ [Leave it drawn #id:everfree_deep_056] -> nook_leave

=== nook_burn ===
#do: sound fire-breath at spike
#do: light flare
~ fact("vines-nook-alight")
It goes up green and quick, with a noise like a letter being sent. #narration #id:everfree_deep_057
~ fact("vines-nook-burnt")
Out in the dark, something that was walking stops. #narration #id:everfree_deep_058
I'd have said no. You may be glad you didn't ask. #saphira:neutral #id:everfree_deep_059
-> END

=== nook_leave ===
It's kept this long. It can keep a bit longer. #spike:neutral #id:everfree_deep_060
-> END

=== dragon_stone_shut ===
Two dragons in stone, wing over wing. Somebody clears the moss off. #narration #id:everfree_deep_061
There's a line cut under them that only Yam could read. I hope it's a kind one. #thought #id:everfree_deep_062
-> END

=== dragon_stone ===
#do: yam gesture point
Between the two there's a place worn smooth, as big as an egg. #narration #id:everfree_deep_063
It's a waiting-stone. Whoever lost one comes back each year, and lays a claw there. #yam:tender #id:everfree_deep_064
~ fact("dragon-stone-read")
The last mark hasn't any moss. There's no name. It says "until". #yam:surprised #id:everfree_deep_065
+ [Lay your claw there #id:everfree_deep_066] -> stone_claw
+ [Ask whose egg it was #id:everfree_deep_067] -> stone_ask

=== stone_claw ===
It's stone, and it's warm. I don't know which of us is doing that. #thought #id:everfree_deep_068
-> END

=== stone_ask ===
It isn't written. There were so many. …the one on the left has been given your ears. #yam:tender #id:everfree_deep_069
-> END

// ------------------------------------------------ what hears and smells

=== wolf_meets ===
{is("spotted:twice"): -> wolf_again}
A heap of branches breathes in. You'd swear your name went with it. #narration #id:everfree_deep_070
Saphira has you under the ferns before it has breathed out. #narration #id:everfree_deep_071
It passed four of us to look at you. They always want the smallest. #saphira:neutral #id:everfree_deep_121
It hears feet and it smells supper. Try to be neither. Again. #saphira:neutral #id:everfree_deep_072
-> END

=== wolf_again ===
It had one paw on the end of your shadow. #narration #id:everfree_deep_073
Sticks! Hey! Sticks! Fetch! #griffith:worried #id:everfree_deep_074
Something that ticks goes bounding off, ringing. The wolf is only a dog after all. #narration #id:everfree_deep_075
That was the egg timer. I'd built it a little brother. #griffith:worried #id:everfree_deep_076
The other one's gone after it as well. Go now. #saphira:neutral #id:everfree_deep_077
-> END

// ------------------------------------------------ the way that was shut

=== vines_way ===
Stand back. No, more. I pull a bit to the left. #spike:sly #id:everfree_deep_079
#do: sound fire-breath at spike
#do: light flare
~ fact("vines-way-alight")
It's the first time tonight that nobody has said "careful". #thought #id:everfree_deep_080
#do: sound fire-breath at spike
#do: light flare
~ fact("vines-way-burnt")
The plait lets go. Behind it the air smells of a river. #narration #id:everfree_deep_081
{is("fact:vines-nook-burnt"): Twice, now. They'd be deaf not to come. #saphira:neutral #id:everfree_deep_082}
{is("!fact:vines-nook-burnt"): One bonfire. I can walk away from one. #saphira:neutral #id:everfree_deep_083}
-> END

=== herded ===
A leaf falls on your left, a leaf on your right, and you're going faster. #narration #id:everfree_deep_085
We're being walked. #saphira:neutral #id:everfree_deep_086
{is("fact:vines-nook-burnt"): They've been beside us since the first fire. All this way. #saphira:surprised #id:everfree_deep_087}
#do: curtain down
Uphill, and round, and out of trees. #narration #id:everfree_deep_088
~ begin("clearing")
~ bring("everfree-deep", "clearing")
-> END

=== the_pack ===
#do: sound growl at pack-middle
#do: curtain up; camera at pack-middle; wait 700
Bones, and moonlight, and trees. Some of the trees turn their heads. #narration #id:everfree_deep_089
Six. The big one's the one that asks. #saphira:neutral #id:everfree_deep_090
#do: emote griffith alert
Get behind us, big brother. There's… there's a lot of room. #griffith:worried #id:everfree_deep_091
+ [No. Behind me. All of you. #id:everfree_deep_092] -> pack_front
+ [Somebody has to hold the door. #id:everfree_deep_093] -> pack_door

=== pack_front ===
Four dragons who could each lift me step back, because I said so. #thought #id:everfree_deep_094
-> pack_begins

=== pack_door ===
There's no door, dude. #connor:worried #id:everfree_deep_095
There's always a door. I'm it. #spike:neutral #id:everfree_deep_096
-> pack_begins

=== pack_begins ===
Griffith's lamp lays your shadow before you. It has never been so tall. #narration #id:everfree_deep_097
~ open("timberwolves")
-> END

=== pack_answers ===
{is("result:timberwolves:guarded"): -> pack_guards}
{is("result:timberwolves:parted"): -> pack_parted}
{is("result:timberwolves:rushed"): -> pack_rushed}
#do: spike gesture shiver
Your voice stops. You don't step back. #narration #id:everfree_deep_098
#do: griffith run beside-spike & saphira run before-spike
Then a lamp on your left, a hood on your right, and a very small growl. #narration #id:everfree_deep_099
#do: sound whimper at pack-middle
#do: each timberwolf gesture startle
That was four of us. #saphira:tender #id:everfree_deep_100
You were the fifth. You were first for quite a while. #saphira:tender #id:everfree_deep_101
-> pack_gone

=== pack_guards ===
#do: timberwolf face away; wait 500; each timberwolf face away
The big one turns its back on you. Then all of them do. #narration #id:everfree_deep_119
That's what you do round something small, at night. #saphira:surprised #id:everfree_deep_120
I was in front. And nothing had to be fetched for anypony. #thought #id:everfree_deep_104
#do: curtain down
Two of them go ahead, to stand at the north way. #narration #id:everfree_deep_105
~ fact("faced-the-pack")
~ bring("everfree-deep", "clearing")
-> END

=== pack_parted ===
#do: sound whimper at pack-far
#do: timberwolf walk pack-far
In the end they don't bow. They draw apart, as a crowd does for somepony with a tray. #narration #id:everfree_deep_106
I know that crowd. I've never seen it without the tray. #thought #id:everfree_deep_107
Don't run. Don't thank them. #saphira:neutral #id:everfree_deep_108
-> pack_gone

=== pack_rushed ===
#do: sound lunge at pack-near
#do: timberwolf run pack-near; camera shake
It has asked all that it meant to ask. The rest is teeth and lamp and elbows. #narration #id:everfree_deep_109
It's got my satchel, dude! …No, good. That's the old sandwiches. #connor:sly #id:everfree_deep_110
I didn't run first. I'd like somepony to write that down. #thought #id:everfree_deep_111
…I have. #yam:tender #small #id:everfree_deep_112
-> pack_gone

=== pack_gone ===
#do: curtain down
~ fact("faced-the-pack")
Then there's a clearing, and some wood that is only wood. #narration #id:everfree_deep_113
~ bring("everfree-deep", "clearing")
-> END

=== deep_north ===
{is("result:timberwolves:guarded"): Behind you one of them calls. It isn't for you. It's about you. #narration #id:everfree_deep_114}
You stood like somebody with a house behind him, man. #connor:tender #id:everfree_deep_116
Me? I was just admiring the wood. It has bark. I checked. #spike:sly #id:everfree_deep_117
Saphira makes a sound, and makes it into a cough. #narration #id:everfree_deep_118
~ fact("joked-in-the-forest")
~ begin("river")
-> END
