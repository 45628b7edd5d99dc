// The cushioned circle: truth or dare, and the question.

=== truth ===
#do: spike walk cushion; spike face up
Six cushions, one bottle, and a jug that nopony will say what's in. #narration
You missed it! Applejack had a carrot in each nostril and sang the anthem! #pinkie-pie:happy
We ain't speakin' of it. #applejack:sly
And Big Mac took truth, and he has DOLLS. With a little table. And a little me! #pinkie-pie:surprised
Eeyup. #big-mac:tender
And then somepony crossed a tightrope with juice up to the brim between her ears and didn't spill a drop. Ahem. #rainbow-dash:sly
You spilled it on Twilight, dear. #rarity:happy
After! After the rope! #rainbow-dash:happy
So it's my spin. #rainbow-dash:sly
#do: rainbow-dash gesture point; camera at cushion
The bottle goes round. It goes past Rarity. It slows. It has all the time in the world. #narration
Oh, come on. #spike:sly
Spike! Truth or dare? #rainbow-dash:happy
+ [Truth. Obviously.] -> truth_cocky
+ [Truth. I'm an open comic.] -> truth_comic

=== truth_cocky ===
I've got nothing but truth. I'm basically made of it. #spike:sly
-> the_question

=== truth_comic ===
Issue one. Mint condition. Ask away. #spike:happy
-> the_question

=== the_question ===
#do: rainbow-dash face spike
Okay. So. #rainbow-dash:sly
What aren't you telling us? #rainbow-dash:worried
#do: spike gesture startle
The band plays on. Somewhere a glass is set down. #narration
~ unsettle()
Nothing fits in my mouth. #thought
+ [I'm not hiding any… #fades] -> answer_first
+ [It's a surprise par… #fades] -> answer_first
+ [You first, Da… #fades] -> answer_first

=== answer_first ===
Spike? #twilight:worried
~ unsettle()
They're all looking. I wanted them to look. Not like this. #thought
+ [I just… #fades] -> answer_second
+ [It isn't… #fades] -> answer_second

=== answer_second ===
It was only a game question. Right? You can pass. Can he pass? #rainbow-dash:worried
Twilight's ear is down. Applejack isn't blinking. There's no joke left in here. I've looked. #thought
+ [Get up, quietly] -> leave_slowly
+ [Get up, fast] -> leave_running
+ [Set the bottle upright first] -> leave_bottle

=== leave_slowly ===
~ fact("left-slowly")
#do: spike face right; spike walk double-doors
You stand. You nod, as if somepony had called you. You go. #narration
-> left_circle

=== leave_running ===
~ fact("left-running")
~ chill("rainbow-dash")
#do: spike walk double-doors
The cushion skids. The jug goes over. Nopony reaches for it. #narration
-> left_circle

=== leave_bottle ===
~ fact("left-slowly")
~ warm("twilight")
#do: spike gesture kneel; spike walk double-doors
You stand the bottle up, very straight, so that it points at nopony. Then you go. #narration
-> left_circle

=== left_circle ===
Oh no. Oh, no, no, I am so stupid. #rainbow-dash:worried
~ begin("corridor")
-> END
