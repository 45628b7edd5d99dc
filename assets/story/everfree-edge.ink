// The escape: the last fence, the guard, the path that lies, the dark.

=== fence_gap ===
#do: curtain up
The last fence of everything I know has a board missing. #thought #id:everfree_edge_001
One guard. Lantern. He turns at the post, counts, and turns back. #saphira:neutral #id:everfree_edge_002
He's got a thermos! I feel bad about the thermos. #griffith:worried #id:everfree_edge_003
When the light goes, we go. When it comes, be a plant. #saphira:neutral #id:everfree_edge_004
+ [I'm good at plants. #id:everfree_edge_005] -> fence_plants
+ [What if he sees us? #id:everfree_edge_006] -> fence_sees

=== fence_plants ===
Second plant from the left in three school plays. #spike:sly #id:everfree_edge_007
~ fact("joked-in-the-forest")
Saphira's mouth does something. It might have been the moon. #narration #id:everfree_edge_008
-> END

=== fence_sees ===
Then you'll have been seen, and we'll do it again, slower. #saphira:neutral #id:everfree_edge_009
-> END

// The fence's guard counts for himself: somepony else may have seen something before tonight.
=== guard_sees ===
{is("fact:others-covered"): -> guard_again}
{is("fact:moved-hydrangea"): -> guard_twice}
Hey! Who's… hm. #night-guard:surprised #id:everfree_edge_011
~ fact("moved-hydrangea")
If a hydrangea moves, you write it down. That's the job. #night-guard:neutral #id:everfree_edge_012
He looks round for his pencil. Saphira's claw closes on your neck. #narration #id:everfree_edge_069
Again. Slower. #saphira:neutral #id:everfree_edge_014
-> END

=== guard_again ===
I've got a pencil, and I've got all night. #night-guard:neutral #id:everfree_edge_070
You try to think like a hydrangea. #narration #id:everfree_edge_071
Longer. Then slower. #saphira:neutral #id:everfree_edge_072
-> END

=== guard_twice ===
All right, that hydrangea's got FEET. #night-guard:surprised #id:everfree_edge_015
A pebble clacks off the far post. Then, from somewhere, a very poor owl. #narration #id:everfree_edge_016
Hoo. …Dude. Hoo. #connor:sly #id:everfree_edge_017
~ fact("others-covered")
The lantern goes to look. "Evening, owl," you hear him say. #narration #id:everfree_edge_018
Go now. I counted for you. #saphira:tender #id:everfree_edge_019
-> END

=== fence ===
From here the castle is a lamp somepony forgot to put out. #narration #id:everfree_edge_020
Third window from the top. It's dark. It never used to be dark. #thought #id:everfree_edge_021
-> END

=== zecora_sign ===
"Two ways in, my friend, you see: one is pretty, one is free." #narration #id:everfree_edge_022
"Trust the one that doesn't smile." And then, smaller: "Wipe your hooves." #narration #id:everfree_edge_023
~ fact("read-the-sign")
Zecora's hand. She rhymed the warning and gave up on the washing. #spike:sly #id:everfree_edge_024
{is("fact:leaned-in"): I like her. #yam:tender #id:everfree_edge_065}
{is("!fact:leaned-in"): …I like her. #yam:tender #small #id:everfree_edge_025}
-> END

=== lying_path ===
~ fact("trod-the-lying-path")
So pretty here! Little lights, nice flat stones… #griffith:happy #id:everfree_edge_026
Who lit them? #saphira:neutral #id:everfree_edge_027
…Ah. #griffith:worried #id:everfree_edge_028
#do: curtain down
The stones run round in a ring and bring you back to your own footprints. #narration #id:everfree_edge_029
#do: curtain up
-> END

=== first_shaft ===
~ fact("under-the-trees")
The grass stops. It's the last thing out here that anypony cuts. #narration #id:everfree_edge_010
The first moonbeam comes down like a spotlight that nopony sent for. #narration #id:everfree_edge_030
Walk through it, man. It's only light. #connor:tender #id:everfree_edge_031
I've been on the edge of it all my life. It's cold in the middle. #thought #id:everfree_edge_032
-> END

=== hollow ===
~ fact("found-the-hollow")
A room under the roots. Dry leaves, and an old, old scorch. #narration #id:everfree_edge_033
A dragon slept here. A small one. #yam:surprised #small #id:everfree_edge_034
When? #spike:surprised #id:everfree_edge_035
…before there was a castle. #yam:tender #small #id:everfree_edge_036
I put my foot in the scorch. It fits. #thought #id:everfree_edge_037
~ think("empty-chair")
-> END

=== poison_joke ===
Blue flowers that are trying not to laugh. #narration #id:everfree_edge_039
Don't. Last time, I was tall for a day, and I've never got over it. #spike:sly #id:everfree_edge_040
Tall how? #griffith:happy #id:everfree_edge_041
Just the legs. #spike:neutral #id:everfree_edge_042
~ fact("joked-in-the-forest")
-> END

=== face_tree ===
The tree has a face, or the face has a tree. #narration #id:everfree_edge_043
Evening. #connor:happy #id:everfree_edge_044
It doesn't answer. It also doesn't look away. #narration #id:everfree_edge_045
-> END

=== forest_owl ===
An owl on a stump: small, brown, and on duty. She reads you from the top down, like a form. #narration #id:everfree_edge_073
{is("fact:others-covered"): -> owl_marks}
{is("fact:owl-knows"): -> owl_cousin}
She shuts one eye. The other one stays, to see that you leave. #narration #id:everfree_edge_074
-> END

=== owl_marks ===
Hoo. #connor:sly #id:everfree_edge_075
She turns her back. From an owl, at night, on a stump, that's a review. #narration #id:everfree_edge_076
-> END

=== owl_cousin ===
That makes two owls who know. At this rate it's less a secret than a newsletter. #thought #id:everfree_edge_077
-> END

=== stump ===
Somepony has sat here often, and looked back the way you came. #narration #id:everfree_edge_046
-> END

=== moon_view ===
~ fact("looked-back")
There it all is: the castle, the roofs, one thread of smoke. #narration #id:everfree_edge_047
I know how everypony under those roofs takes her tea. #thought #id:everfree_edge_048
+ [Point out the library #id:everfree_edge_049] -> moon_library
+ [Just look #id:everfree_edge_050] -> moon_look

=== moon_library ===
That stump there was our house. A tree, with a door. I was hatched… no. I lived there. #spike:tender #id:everfree_edge_051
It looks warm. #griffith:tender #id:everfree_edge_052
It was. It burned down. We didn't, though. #spike:tender #id:everfree_edge_053
-> END

=== moon_look ===
Connor stands so that you can lean, in case. #narration #id:everfree_edge_054
-> END

=== everfree_deep ===
{is("!fact:moved-hydrangea"): He'll write down "quiet night". He'll be right. #saphira:sly #id:everfree_edge_056}
{is("fact:trod-the-lying-path"): One path. One circle. I'm counting that as scouting. #saphira:neutral #id:everfree_edge_066}
Last chance for the nice path. #connor:sly #id:everfree_edge_057
+ [The dark one. #id:everfree_edge_058] -> deep_dark
+ [Which way would you go? #id:everfree_edge_059] -> deep_which

=== deep_dark ===
{is("fact:read-the-sign"): -> deep_sign}
It's not trying to sell me anything. #spike:neutral #id:everfree_edge_067
Good nose. #saphira:neutral #id:everfree_edge_068
-> deep_end

=== deep_sign ===
The one that doesn't smile. #spike:neutral #id:everfree_edge_060
Good ear. #saphira:neutral #id:everfree_edge_061
-> deep_end

=== deep_which ===
…where he goes. #yam:neutral #small #id:everfree_edge_062
Three heads turn to her. She studies her shoes. #narration #id:everfree_edge_063
-> deep_end

=== deep_end ===
Nobody calls my name. I've listened the whole way. #thought #id:everfree_edge_064
~ begin("deep")
-> END
