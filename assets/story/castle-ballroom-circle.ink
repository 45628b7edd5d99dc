// The cushioned circle: truth or dare, and the question.

=== truth ===
#do: spike walk cushion; spike face up
Six cushions, one bottle, and a jug that nopony will say what's in. #narration #id:castle_ballroom_circle_001
You missed it! Applejack had a carrot in each nostril and sang the anthem! #pinkie-pie:happy #id:castle_ballroom_circle_002
We ain't speakin' of it. #applejack:sly #id:castle_ballroom_circle_003
And Big Mac took truth, and he has DOLLS. With a little table. And a little me! #pinkie-pie:surprised #id:castle_ballroom_circle_004
Eeyup. #big-mac:tender #id:castle_ballroom_circle_005
And then somepony crossed a tightrope with juice up to the brim between her ears and didn't spill a drop. Ahem. #rainbow-dash:sly #id:castle_ballroom_circle_006
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
I've got nothing but truth. I'm basically made of it. #spike:sly #id:castle_ballroom_circle_015
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
+ [Get up, quietly #id:castle_ballroom_circle_030] -> leave_slowly
+ [Get up, fast #id:castle_ballroom_circle_031] -> leave_running
+ [Set the bottle upright first #id:castle_ballroom_circle_032] -> leave_bottle

=== leave_slowly ===
~ fact("left-slowly")
#do: spike face right; spike walk double-doors
You stand. You nod, as if somepony had called you. You go. #narration #id:castle_ballroom_circle_033
-> left_circle

=== leave_running ===
~ fact("left-running")
~ chill("rainbow-dash")
#do: spike walk double-doors
The cushion skids. The jug goes over. Nopony reaches for it. #narration #id:castle_ballroom_circle_034
-> left_circle

=== leave_bottle ===
~ fact("left-slowly")
~ warm("twilight")
#do: spike gesture kneel; spike walk double-doors
You stand the bottle up, very straight, so that it points at nopony. Then you go. #narration #id:castle_ballroom_circle_035
-> left_circle

=== left_circle ===
Oh no. Oh, no, no, I am so stupid. #rainbow-dash:worried #id:castle_ballroom_circle_036
~ begin("corridor")
-> END
