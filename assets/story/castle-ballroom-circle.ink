// The cushioned circle: truth or dare, and the question.

=== circle ===
#do: spike walk seat; spike face right
Nine cushions, eight ponies. The ninth cushion has been plumped. #narration #id:castle_ballroom_circle_001
{is("trust:pinkie-pie:warm"): There is one sprinkle on it. So that it counts. #narration #id:castle_ballroom_circle_038}
{is("fact:cannon-fired"): There's a paper star in the neck of the bottle, and nopony will say whose. #narration #id:castle_ballroom_circle_106}
{is("trust:twilight:warm"): A thread of smoke leaves Twilight's horn. She catches me counting it. #thought #id:castle_ballroom_circle_040}
{is("fact:starlight-forgiven"): Starlight moves her tail off the cushion, back, and off again. #narration #id:castle_ballroom_circle_041}
{is("!trust:starlight:steady"): Starlight is reading the label on the bottle. It has no label. #narration #id:castle_ballroom_circle_042}
You missed Applejack's dare! A whole line of the anthem, and a carrot in each nostril! #pinkie-pie:happy #id:castle_ballroom_circle_002
We ain't speakin' of it. #applejack:sly #id:castle_ballroom_circle_003
And Big Mac took truth, and he has DOLLS. There's a little me! #pinkie-pie:surprised #id:castle_ballroom_circle_004
Eeyup. #big-mac:tender #id:castle_ballroom_circle_005
{is("fact:doll-kept"): He looks everywhere but at me. I look everywhere but at his yoke. We're very good. #thought #id:castle_ballroom_circle_107}
Newest cushion spins first! House rule. Not my house. My rule! #pinkie-pie:happy #id:castle_ballroom_circle_062
~ open("bottle-first")
-> END

=== first_spun ===
{is("result:bottle-first:fine"): -> spun_pinkie}
{is("result:bottle-first:fair"): -> spun_applejack}
Dare, I suppose. Nothing with feathers. #rarity:worried #id:castle_ballroom_circle_063
+ [Say something nice about beige.  #id:castle_ballroom_circle_064] -> dare_beige
+ [Wear Applejack's hat.  #id:castle_ballroom_circle_065] -> dare_hat

=== dare_beige ===
It is… restful. It goes with… no. I yield. Somepony fetch me something violet. #rarity:worried #id:castle_ballroom_circle_066
~ warm("rarity")
-> second_spin

=== dare_hat ===
She wears it for one verse. She has tilted it, it suits her, and she is appalled. #narration #id:castle_ballroom_circle_068
Don't you dare take it in. #applejack:happy #id:castle_ballroom_circle_069
-> second_spin

=== spun_applejack ===
Again? Truth. My nose has had enough adventure for one night. #applejack:sly #id:castle_ballroom_circle_070
+ [What do you do when nopony's looking?  #id:castle_ballroom_circle_071] -> truth_orchard
+ [Is the hat ever off?  #id:castle_ballroom_circle_072] -> truth_bath

=== truth_orchard ===
I tell the young trees they're comin' along fine. They hear it better alone. #applejack:tender #id:castle_ballroom_circle_073
~ warm("applejack")
-> second_spin

=== truth_bath ===
There's a second hat. For the bath. #applejack:worried #id:castle_ballroom_circle_074
There's a THIRD one. For the second one. #pinkie-pie:surprised #id:castle_ballroom_circle_075
-> second_spin

=== spun_pinkie ===
Dare dare dare dare dare! #pinkie-pie:happy #id:castle_ballroom_circle_076
+ [Be quiet until the next spin.  #id:castle_ballroom_circle_077] -> dare_quiet
+ [Guess how many sprinkles, in general.  #id:castle_ballroom_circle_078] -> dare_sprinkles

=== dare_quiet ===
Her cheeks go round, then red. Under the table a squeaker goes off by itself. #narration #id:castle_ballroom_circle_079
That counts! I didn't mouth it! #pinkie-pie:happy #id:castle_ballroom_circle_080
-> second_spin

=== dare_sprinkles ===
Eleven thousand and six. You brought one in on your tail. #pinkie-pie:happy #id:castle_ballroom_circle_081
~ warm("pinkie-pie")
-> second_spin

=== second_spin ===
Best two out of two! #pinkie-pie:happy #id:castle_ballroom_circle_082
~ open("bottle-second")
-> END

=== second_spun ===
{is("result:bottle-second:fine"): -> spun_mac}
{is("result:bottle-second:fair"): -> spun_twilight}
Oh. Me. Um. Truth. If that's all right with the bottle. #fluttershy:worried #id:castle_ballroom_circle_083
+ [When were you last angry?  #id:castle_ballroom_circle_084] -> truth_angry
+ [What's the best place to hide?  #id:castle_ballroom_circle_085] -> truth_hide

=== truth_angry ===
On Tuesday. It was at a goose. I used my whole voice. He sent a card. #fluttershy:worried #id:castle_ballroom_circle_086
-> dash_dares

=== truth_hide ===
Somewhere that somepony who loves you would think to look. Otherwise it's only being lost. #fluttershy:tender #id:castle_ballroom_circle_087
She said it to the bottle. It went in anyway. #thought #id:castle_ballroom_circle_088
~ fact("heard-where-to-hide")
-> dash_dares

=== spun_twilight ===
Truth. I've prepared remarks. #twilight:happy #id:castle_ballroom_circle_089
+ [What's on the list you don't show us?  #id:castle_ballroom_circle_090] -> truth_list
+ [Who's your favourite?  #id:castle_ballroom_circle_091] -> truth_favourite

=== truth_list ===
It's just your names. I check that I can still hear all of you. #twilight:tender #id:castle_ballroom_circle_092
~ warm("twilight")
-> dash_dares

=== truth_favourite ===
Statistically? #twilight:worried #id:castle_ballroom_circle_093
Never mind! Next! #rarity:worried #id:castle_ballroom_circle_094
-> dash_dares

=== spun_mac ===
Dare. #big-mac:neutral #id:castle_ballroom_circle_095
+ [Introduce us to the little me.  #id:castle_ballroom_circle_096] -> dare_doll
+ [Say two words in a row.  #id:castle_ballroom_circle_097] -> dare_words

=== dare_doll ===
He takes it out of his yoke. It's purple, and one button eye is newer than the other. #narration #id:castle_ballroom_circle_098
Fixed him twice. Holds still for it. Braver than he looks. #big-mac:tender #id:castle_ballroom_circle_099
That was eleven. #pinkie-pie:surprised #id:castle_ballroom_circle_100
~ warm("applejack")
-> dash_dares

=== dare_words ===
Eeyup. Nnnope. #big-mac:happy #id:castle_ballroom_circle_101
-> dash_dares

=== dash_dares ===
My turn! Dare. Obviously dare. #rainbow-dash:sly #id:castle_ballroom_circle_048
A cup! Filled to the brim! On your head! On my ROPE! #pinkie-pie:happy #id:castle_ballroom_circle_049
~ begin("tightrope")
-> END

=== rope_dare ===
#do: rainbow-dash face right
Juice to the brim, balanced between two ears that have never once been still. #narration #id:castle_ballroom_circle_051
No wings, darling. That's what makes it a dare. #rarity:happy #id:castle_ballroom_circle_052
Watch and weep. #rainbow-dash:sly #id:castle_ballroom_circle_053
~ open("tightrope")
-> END

=== rope_crossed ===
{is("result:tightrope:fine"): -> rope_dry}
{is("result:tightrope:fair"): -> rope_damp}
More of the juice is on Twilight than in the cup. #narration #id:castle_ballroom_circle_054
My plan for spills was an umbrella. I left it by the door, like an optimist. #twilight:sly #id:castle_ballroom_circle_055
-> rope_over

=== rope_dry ===
Not a drop. The band plays six bars of her name. #narration #id:castle_ballroom_circle_057
~ fact("rope-dry")
And THAT is how it's done. I'll be signing cups by the door. #rainbow-dash:happy #id:castle_ballroom_circle_058
-> rope_over

=== rope_damp ===
A drop. Maybe two. I'm calling it aim. #rainbow-dash:sly #id:castle_ballroom_circle_059
You spilled it on Twilight, dear. #rarity:happy #id:castle_ballroom_circle_007
-> rope_over

=== rope_over ===
#do: rainbow-dash walk rainbow-dash-circle; rainbow-dash face left
It's been sitting there with him for two weeks. One good spin. #thought #id:castle_ballroom_circle_060
~ open("bottle-dash")
-> END

=== dash_spun ===
{is("result:bottle-dash:poor"): Past him. It rocks on the seam of the rug, and rocks back. #narration #id:castle_ballroom_circle_102}
{is("result:bottle-dash:fair"): It slows by Applejack, thinks better of it, and goes on. #narration #id:castle_ballroom_circle_103}
{is("result:bottle-dash:fine"): Straight as a wing. It stops as though it had been told to. #narration #id:castle_ballroom_circle_104}
~ begin("truth")
-> END

=== truth ===
#do: rainbow-dash gesture point; camera at seat
It points at me. It looks quite sure. #thought #id:castle_ballroom_circle_105
Spike! Truth or dare? #rainbow-dash:happy #id:castle_ballroom_circle_012
+ [Truth. Obviously. #id:castle_ballroom_circle_013] -> truth_cocky
+ [Truth. I'm an open comic. #id:castle_ballroom_circle_014] -> truth_comic

=== truth_cocky ===
I'm eighty percent truth. The rest is gems. #spike:sly #id:castle_ballroom_circle_015
-> the_question

=== truth_comic ===
Issue one. Mint condition. Ask away. #spike:happy #id:castle_ballroom_circle_016
-> the_question

=== the_question ===
#do: rainbow-dash face spike
Okay. So. What aren't you telling us? #rainbow-dash:worried #id:castle_ballroom_circle_018
#do: sound hush & sound glass-clink
#do: spike gesture startle & twilight gesture worry & rarity gesture worry & fluttershy gesture worry & pinkie-pie gesture worry & applejack gesture worry & big-mac gesture worry & starlight gesture worry & rainbow-dash gesture worry
Somewhere a glass is set down. #narration #id:castle_ballroom_circle_019
~ unsettle()
~ open("the-question")
-> END

=== wordless ===
Applejack isn't blinking. There's no joke left in here. I've looked. #thought #id:castle_ballroom_circle_029
{is("fact:applejack-promised"): I said I'd come to her first. She's sitting there, being come to last. #thought #id:castle_ballroom_circle_043}
{is("result:applejack-asks:half-believed"): By my lonesome, she said. You can do that in a ring of nine. #thought #id:castle_ballroom_circle_061}
{is("result:applejack-asks:seen-through"): She isn't leaning. She said she wouldn't. She's the only one. #thought #id:castle_ballroom_circle_045}
+ [Get up, quietly #id:castle_ballroom_circle_030] -> leave_slowly
+ [Get up, fast #id:castle_ballroom_circle_031] -> leave_running
+ [Set the bottle upright first #id:castle_ballroom_circle_032] -> leave_bottle

=== leave_slowly ===
~ fact("left-slowly")
#do: spike face right; spike walk double-doors
You stand. You nod, as if somepony had called you. You go. #narration #id:castle_ballroom_circle_033
Applejack has put a hoof down on a rainbow tail. It doesn't hold. #narration #id:castle_ballroom_circle_046
-> left_circle

=== leave_running ===
#do: sound bottle-spin
~ fact("left-running")
~ chill("rainbow-dash")
#do: spike walk double-doors
Your tail catches the bottle, and it spins and spins. #narration #id:castle_ballroom_circle_034
-> left_circle

=== leave_bottle ===
~ fact("left-slowly")
~ warm("twilight")
#do: spike gesture kneel; spike walk double-doors
You stand the bottle up. It lies down again, and points at your cushion. #narration #id:castle_ballroom_circle_035
He never tidies in the middle of something. #twilight:worried #id:castle_ballroom_circle_047
-> left_circle

=== left_circle ===
Aw, horseapples. Why'd I ask it HERE? #rainbow-dash:worried #id:castle_ballroom_circle_036
~ begin("corridor")
-> END
