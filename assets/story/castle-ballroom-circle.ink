// The cushioned circle: truth or dare, and the question.

=== circle ===
#do: spike walk seat; spike face right
Nine cushions, one bottle, eight ponies. The ninth cushion has been plumped. #narration #id:castle_ballroom_circle_001
{is("trust:pinkie-pie:warm"): There is one sprinkle on it. So that it counts. #narration #id:castle_ballroom_circle_038}
{is("trust:twilight:warm"): A thread of smoke leaves Twilight's horn. She catches me counting it, and it stops. #thought #id:castle_ballroom_circle_040}
{is("fact:starlight-forgiven"): Starlight moves her tail off the cushion, puts it back, and moves it off again. #narration #id:castle_ballroom_circle_041}
{is("!trust:starlight:steady"): Starlight is reading the label on the bottle. It has no label. #narration #id:castle_ballroom_circle_042}
You missed it! Applejack had a carrot in each nostril and sang the anthem! #pinkie-pie:happy #id:castle_ballroom_circle_002
We ain't speakin' of it. #applejack:sly #id:castle_ballroom_circle_003
And Big Mac took truth, and he has DOLLS. With a little table. And a little me! #pinkie-pie:surprised #id:castle_ballroom_circle_004
Eeyup. #big-mac:tender #id:castle_ballroom_circle_005
Rainbow Dash, then. Dare. Obviously dare. #rainbow-dash:sly #id:castle_ballroom_circle_048
A cup! Filled to the brim! On your head! On my ROPE! #pinkie-pie:happy #id:castle_ballroom_circle_049
Is that all? #rainbow-dash:sly #id:castle_ballroom_circle_050
~ begin("tightrope")
-> END

=== rope_dare ===
#do: rainbow-dash face right
Juice to the brim, balanced between two ears that have never once been still. #narration #id:castle_ballroom_circle_051
No wings, darling. That's what makes it a dare. #rarity:happy #id:castle_ballroom_circle_052
No wings. Watch and weep. #rainbow-dash:sly #id:castle_ballroom_circle_053
~ open("tightrope")
-> END

=== rope_crossed ===
{is("result:tightrope:fine"): -> rope_dry}
{is("result:tightrope:fair"): -> rope_damp}
More of the juice is on Twilight than in the cup. #narration #id:castle_ballroom_circle_054
I had a plan for spills. It was an umbrella. I left it by the door, like an optimist. #twilight:sly #id:castle_ballroom_circle_055
It's about the ATTITUDE. I crossed. #rainbow-dash:angry #id:castle_ballroom_circle_056
-> rope_over

=== rope_dry ===
Not a drop. The band, which had stopped to look, plays six bars of her name. #narration #id:castle_ballroom_circle_057
~ fact("rope-dry")
And THAT is how it's done. Ahem. I'll be signing cups by the door. #rainbow-dash:happy #id:castle_ballroom_circle_058
-> rope_over

=== rope_damp ===
A drop. Maybe two. I'm calling it aim. #rainbow-dash:sly #id:castle_ballroom_circle_059
You spilled it on Twilight, dear. #rarity:happy #id:castle_ballroom_circle_007
-> rope_over

=== rope_over ===
#do: rainbow-dash walk rainbow-dash-circle
So it's my spin. #rainbow-dash:sly #id:castle_ballroom_circle_009
He's sitting right there. He's been sitting right there for two weeks. One good spin, and he'll have to say it. #narration #id:castle_ballroom_circle_060
~ begin("truth")
-> END

=== truth ===
#do: rainbow-dash gesture point; camera at seat
The bottle goes round. It goes past Rarity. It slows. It has all the time in the world. #narration #id:castle_ballroom_circle_010
Oh, come on. #spike:sly #id:castle_ballroom_circle_011
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
Okay. So. #rainbow-dash:sly #id:castle_ballroom_circle_017
What aren't you telling us? #rainbow-dash:worried #id:castle_ballroom_circle_018
#do: spike gesture startle
The band plays on. Somewhere a glass is set down. #narration #id:castle_ballroom_circle_019
~ unsettle()
Nothing fits in my mouth. #thought #id:castle_ballroom_circle_020
~ open("the-question")
-> END

=== wordless ===
Twilight's ear is down. Applejack isn't blinking. There's no joke left in here. I've looked. #thought #id:castle_ballroom_circle_029
{is("fact:applejack-promised"): I said I'd come to her first. She's sitting four cushions away, being come to last. #thought #id:castle_ballroom_circle_043}
{is("result:applejack-asks:half-believed"): I told her it was slow to chew. I think everypony just heard me swallow. #thought #id:castle_ballroom_circle_061}
{is("result:applejack-asks:seen-through"): She leans, the way the good posts do. I can't. #thought #id:castle_ballroom_circle_045}
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
~ fact("left-running")
~ chill("rainbow-dash")
#do: spike walk double-doors
The cushion skids. Your tail catches the bottle, and it spins and spins. Nopony reaches for it. #narration #id:castle_ballroom_circle_034
-> left_circle

=== leave_bottle ===
~ fact("left-slowly")
~ warm("twilight")
#do: spike gesture kneel; spike walk double-doors
You stand the bottle up, very straight, so that it points at nopony. Then you go. #narration #id:castle_ballroom_circle_035
He tidied. He's never once tidied in the middle of something. #twilight:worried #id:castle_ballroom_circle_047
-> left_circle

=== left_circle ===
Aw, horseapples. Why'd I ask it like that? Why'd I ask it HERE? #rainbow-dash:worried #id:castle_ballroom_circle_036
~ begin("corridor")
-> END
