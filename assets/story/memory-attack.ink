// This morning, as the glass remembers it: carry, fetch, stay behind the line.

=== memory ===
#do: sound rumble & sound shout-far
#do: curtain up; camera shake
Chrysalis came through the east wall with her horn lit like a bad tooth. #thought #id:castle_ballroom_013
#do: sound shout-far at line
"Spike! Water! From the well!" #narration #id:memory_attack_002
It's my name, at least. #thought #id:memory_attack_003
-> END

=== memory_bucket ===
~ fact("took-water")
It's nearly as tall as you are. Half of it will get there. #narration #id:memory_attack_004
-> END

=== memory_water ===
~ fact("brought-water")
A hoof takes it. No face comes with the hoof. #narration #id:memory_attack_005
"Bandages! Spike! By the cart!" #narration #id:memory_attack_006
-> END

=== memory_basket ===
~ fact("took-bandages")
I rolled these myself, on Sunday. #thought #id:memory_attack_007
-> END

=== memory_bandages ===
~ fact("brought-bandages")
Who's hurt? #spike:worried #id:memory_attack_008
"Nopony! The scroll, Spike! By the steps! The long one!" #narration #id:memory_attack_009
-> END

=== memory_tube ===
~ fact("took-scroll")
Three, in red string. You tied it, so you know the long one. #narration #id:memory_attack_010
-> END

=== memory_scroll ===
~ fact("brought-scroll")
"Good! Now stay behind us, please!" #narration #id:memory_attack_011
#do: sound rumble at double-door
#do: camera at double-door; camera shake
Behind you the castle door jumps in its frame. Something has gone round. #narration #id:memory_attack_013
#do: camera back
Seven of us on the square. Six of them are busy. #thought #id:memory_attack_014
-> END

=== memory_door ===
#do: sound rumble at double-door
#do: spike walk door; spike face up; camera shake
You put your claws to it, and then your forehead, and then everything. #narration #id:memory_attack_015
+ [Hold #id:memory_attack_016] -> door_hold
+ [Shout for them #id:memory_attack_017] -> door_shout

=== door_hold ===
Something leans on the other side. You lean too. It doesn't get in. #narration #id:memory_attack_018
-> door_held

=== door_shout ===
Guys? #spike:worried #id:memory_attack_019
Nopony hears. You hold it anyhow. It weighs the same. #narration #id:memory_attack_020
-> door_held

=== door_held ===
~ think("held-the-door")
-> memory_light

=== memory_stay ===
You stand where you were put. The door jumps again. #narration #id:memory_attack_021
+ [They'll win. That's what counts. #id:memory_attack_022] -> stay_won
+ [Count how long they have left #id:memory_attack_023] -> stay_count

=== stay_won ===
~ think("carrying")
-> memory_light

=== stay_count ===
~ think("what-if-she-wins")
-> memory_light

=== memory_light ===
#do: sound moonbeam at line
#do: spike face down; camera at line; light flash; camera shake
Six of them stood in a line, and the light came, and it was over. #thought #id:castle_ballroom_015
{is("thought:held-the-door"): -> light_door}
{is("thought:carrying"): -> light_won}
I count things. So I counted how long they had left. #thought #id:castle_ballroom_022
-> light_gone

=== light_door ===
The door held too. They've polished out my footmarks already. #thought #id:castle_ballroom_019
-> light_gone

=== light_won ===
I cheered so loud I got hiccups. I meant it, all the way back there. #thought #id:castle_ballroom_020
-> light_gone

=== light_gone ===
~ begin("mingle")
-> END
