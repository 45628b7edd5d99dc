// The castle wall: a last look in, the rope past two lit windows, and the grass at the bottom.

=== wall ===
#do: curtain up
One rope. Ten knots. Two lit windows. #saphira:neutral #id:castle_wall_002
{is("fact:took-the-scrap"): Keep the scrap upright, will you? It gets airsick. So do I. #griffith:worried #id:castle_wall_003}
Have a last look, man. The wall's not going anywhere. #connor:tender #id:castle_wall_004
-> END

=== wall_window ===
From out here it's only a room with pale squares on it. #thought #id:castle_wall_005
{is("fact:leaned-in"): I'll shut it after us. Softly. It has been a good window. #yam:tender #id:castle_wall_006}
{is("!fact:leaned-in"): …'ll shut it… softly… #yam:neutral #small #id:castle_wall_007}
-> END

=== wall_brink ===
#do: camera at study; wait 1100
Below, Twilight walks to and fro, a list floating after her like a kite. #narration #id:castle_wall_008
Six steps, turn. She can't think sitting down. #thought #id:castle_wall_009
#do: camera back; wait 500
While they look, we hang. While they don't, we drop. Whoever's about to look turns first. #saphira:neutral #id:castle_wall_010
Every roof in Ponyville. I could draw it from memory. I suppose I'll have to. #thought #id:castle_wall_011
-> END

=== wall_rope ===
One arm for you, one for the rope. I'm rated for pianos. #griffith:happy #id:castle_wall_012
+ [I can climb it myself. #id:castle_wall_013] -> rope_myself
+ [Have you ever dropped one? #id:castle_wall_014] -> rope_pianos
+ [Not yet #id:castle_wall_015] -> rope_not_yet

=== rope_not_yet ===
It's a rope. It'll still be a rope. #connor:tender #id:castle_wall_016
-> END

=== rope_myself ===
Tomorrow. Tonight you're one Spike and one bag, and the bag creaks. #saphira:neutral #id:castle_wall_017
-> rope_go

=== rope_pianos ===
One. It was a small one. It forgave me. #griffith:worried #id:castle_wall_018
-> rope_go

=== rope_go ===
~ begin("rope")
He hooks you under the arm that ticks. #narration #id:castle_wall_019
~ open("rope")
-> END

// ------------------------------------------------ at the bottom

=== rope_down ===
{is("result:rope:fine"): -> rope_unseen}
{is("result:rope:fair"): -> rope_once}
Starlight looked up from her page. Below her, Twilight's list stopped in the air. #narration #id:castle_wall_020
"Big owl," said the one. "Big owl," said the other. A quill scratched. #narration #id:castle_wall_021
They know my shape by heart. #thought #id:castle_wall_022
Two windows, four eyes. One alibi, with feathers. #saphira:neutral #id:castle_wall_023
-> rope_tug

=== rope_unseen ===
Starlight turned a page as you went by, and her lips moved. #narration #id:castle_wall_024
It was a cookbook. She's been trying to learn my pancakes. #thought #id:castle_wall_025
Two windows. No eyes. I've worked with worse. #saphira:sly #id:castle_wall_026
-> rope_tug

=== rope_once ===
Halfway, a head came up behind a lit pane, and looked out. #narration #id:castle_wall_027
#do: sound owl at owl
Something said "Hoo", very firmly. The head made a note of it. #narration #id:castle_wall_028
That owl just covered for us, dude. #connor:sly #id:castle_wall_029
-> rope_tug

=== rope_tug ===
#do: sound window-shut at top
#do: camera at top; wait 1100
The window's shut. Yam did it with one claw. #narration #id:castle_wall_030
#do: sound rope-tug at top
~ fact("rope-down")
Saphira pulls. The rope comes down like a sigh. #narration #id:castle_wall_031
#do: camera back; wait 500
{is("result:rope:fine"): No trace. #saphira:neutral #id:castle_wall_034}
{is("!result:rope:fine"): No rope. No claw marks. An owl. That's nearly no trace. #saphira:neutral #id:castle_wall_035}
That was the last thing I could have climbed back up. #thought #id:castle_wall_036
-> END

=== wall_coil ===
Coiled, in the time it takes to say so. Saphira never looked at her hands. #narration #id:castle_wall_037
{is("result:rope:fine"): You didn't wriggle. Most luggage wriggles. #saphira:tender #id:castle_wall_038}
{is("!result:rope:fine"): You held your breath when it counted. Most luggage talks. #saphira:tender #id:castle_wall_039}
-> END

=== wall_above ===
#do: camera at study; wait 1100
Her head's on the desk now, and the lamp is still burning. #narration #id:castle_wall_040
I should go up and put a blanket on her. I always do. #thought #id:castle_wall_041
#do: camera back; wait 500
Connor waits until you have looked enough. #narration #id:castle_wall_054
-> END

=== wall_owl ===
{is("fact:owl-knows"): -> owl_again}
~ fact("owl-knows")
Owlicious has come down. His head is on sideways, which is how he frowns. #narration #id:castle_wall_042
It's me. You've seen the bag. #spike:aside #id:castle_wall_043
#do: sound owl at owl-below
"Hoo," says Owlicious. #narration #id:castle_wall_044
+ [Please don't tell her. #id:castle_wall_045] -> owl_dont
+ [Look after her. #id:castle_wall_046] -> owl_after

=== owl_dont ===
One word, and it's a question, and he could still wake the whole house with it. #thought #id:castle_wall_047
He shuts one eye. Then, so as to be quite clear, the other. #narration #id:castle_wall_048
-> END

=== owl_after ===
He turns his head to the lit window, and leaves it there. #narration #id:castle_wall_049
We used to fight about who was her number one. I think he just won. #thought #id:castle_wall_050
-> END

=== owl_again ===
#do: sound owl at owl-below
"Hoo," he says, to nopony at all. He's practising. #narration #id:castle_wall_051
-> END

=== wall_leave ===
On the grass, never on the gravel. Gravel talks. #saphira:neutral #id:castle_wall_052
{is("fact:owl-knows"): Behind you an owl says nothing, as loudly as it can. #narration #id:castle_wall_053}
~ begin("grounds")
-> END
