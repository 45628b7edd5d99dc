// The cushioned circle: truth or dare, and the question.

=== truth ===
#do: spike walk cushion; spike face up
Nine cushions, one bottle, eight ponies. The ninth cushion has been plumped. #narration #id:castle_ballroom_circle_001
{is("trust:pinkie-pie:warm"): There is one sprinkle on it. So that it counts. #narration #id:castle_ballroom_circle_038}
{is("trust:twilight:warm"): A thread of smoke leaves Twilight's horn. She catches me counting it, and it stops. #thought #id:castle_ballroom_circle_040}
{is("fact:starlight-forgiven"): Starlight moves her tail off the cushion, puts it back, and moves it off again. #narration #id:castle_ballroom_circle_041}
{is("!trust:starlight:steady"): Starlight is reading the label on the bottle. It has no label. #narration #id:castle_ballroom_circle_042}
You missed it! Applejack had a carrot in each nostril and sang the anthem! #pinkie-pie:happy #id:castle_ballroom_circle_002
We ain't speakin' of it. #applejack:sly #id:castle_ballroom_circle_003
And Big Mac took truth, and he has DOLLS. With a little table. And a little me! #pinkie-pie:surprised #id:castle_ballroom_circle_004
Eeyup. #big-mac:tender #id:castle_ballroom_circle_005
And THEN somepony walked Pinkie's tightrope with a brimming cup between her ears, and not one drop. Ahem. #rainbow-dash:sly #id:castle_ballroom_circle_006
You spilled it on Twilight, dear. #rarity:happy #id:castle_ballroom_circle_007
After! After the rope! #rainbow-dash:happy #id:castle_ballroom_circle_008
So it's my spin. #rainbow-dash:sly #id:castle_ballroom_circle_009
#do: rainbow-dash gesture point; camera at cushion
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
+ [I'm not hiding any… #fades #id:castle_ballroom_circle_021] -> answer_first
+ [It's a surprise par… #fades #id:castle_ballroom_circle_022] -> answer_first
+ [You first, Da… #fades #id:castle_ballroom_circle_023] -> answer_first

=== answer_first ===
Spike? #twilight:worried #id:castle_ballroom_circle_024
~ unsettle()
They're all looking. I wanted them to look. Not like this. #thought #id:castle_ballroom_circle_025
+ [I just… #fades #id:castle_ballroom_circle_026] -> answer_second
+ [It isn't… #fades #id:castle_ballroom_circle_027] -> answer_second

=== answer_second ===
It was only a game question. Right? You can pass. Can he pass? #rainbow-dash:worried #id:castle_ballroom_circle_028
Twilight's ear is down. Applejack isn't blinking. There's no joke left in here. I've looked. #thought #id:castle_ballroom_circle_029
{is("fact:applejack-promised"): I said I'd come to her first. She's sitting four cushions away, being come to last. #thought #id:castle_ballroom_circle_043}
{is("fact:applejack-half-truth"): She asked me what it weighs. I think everypony just saw the needle move. #thought #id:castle_ballroom_circle_044}
{is("fact:applejack-joked-off"): She leans, the way the good posts do. I can't. #thought #id:castle_ballroom_circle_045}
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
