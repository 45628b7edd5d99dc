// The escape: the last fence, the guard, the path that lies, the dark.

=== fence_gap ===
#do: curtain up
The last fence of everything I know has a board missing. #thought
One guard. Lantern. He turns at the post, counts ten, and turns back. #saphira:neutral
He's got a thermos! I feel bad. I feel bad about the thermos. #griffith:worried
Bush to bush. When the light goes, we go. When it comes, be a plant. #saphira:neutral
{is("fact:looked-back"): -> END}
+ [I'm good at plants.] -> fence_plants
+ [What if he sees us?] -> fence_sees

=== fence_plants ===
Second plant from the left in three school plays. #spike:sly
~ fact("joked-in-the-forest")
Saphira's mouth does something. It might have been the moon. #narration
-> END

=== fence_sees ===
Then you'll have been seen, and we'll do it again, slower. #saphira:neutral
-> END

=== everfree_enter ===
The grass stops as if somepony had called it. After that it's roots. #narration
-> END

=== guard_sees ===
{is("spotted:twice"): -> guard_twice}
Hey! Who's… hm. #night-guard:surprised
If a hydrangea moves, you write it down. That's the job. #night-guard:neutral
Saphira has you by the collar, flat behind leaves, before the light comes round. #narration
Again. Slower. #saphira:neutral
-> END

=== guard_twice ===
All right, that hydrangea's got FEET. #night-guard:surprised
A pebble clacks off the far post. Then, from somewhere, a very poor owl. #narration
Hoo. …Dude. Hoo. #connor:sly
~ fact("others-covered")
The lantern goes to look. "Evening, owl," you hear him say. He sounds glad of the company. #narration
Go now. I counted for you. #saphira:tender
-> END

=== fence ===
From here the castle is a lamp somepony forgot to put out. #narration
Third window from the top. It's dark. It never used to be dark. #thought
-> END

=== zecora_sign ===
"Two ways in, my friend, you see: one is pretty, one is free." #narration
"Trust the one that doesn't smile." And then, smaller: "Wipe your hooves." #narration
{is("fact:read-the-sign"): -> END}
~ fact("read-the-sign")
Zecora's hand. She rhymed the warning and gave up on the washing. #spike:sly
…I like her. #yam:tender #small
-> END

=== lying_path ===
~ fact("trod-the-lying-path")
So pretty here! Little lights, nice flat stones… #griffith:happy
Who lit them? #saphira:neutral
…Ah. #griffith:worried
The stones run round in a ring and bring you back to your own footprints. #narration
-> END

=== first_shaft ===
The first moonbeam stands between two trees like somepony waiting. #narration
Walk through it, man. It's only light. #connor:tender
I've been on the edge of it all my life. It's cold in the middle. I didn't know that. #thought
-> END

=== hollow ===
{is("fact:found-the-hollow"): -> hollow_again}
~ fact("found-the-hollow")
Under the roots there's a room. Dry leaves, a ring of stones, an old, old scorch. #narration
A dragon slept here. A small one. #yam:surprised #small
When? #spike:surprised
…before there was a castle. #yam:tender #small
I put my foot in the scorch. It fits. #thought
~ think("empty-chair")
-> END

=== hollow_again ===
Dry leaves, and the shape of somepony my size. #narration
-> END

=== poison_joke ===
Blue flowers that are trying not to laugh. #narration
Don't. Last time, I was tall for a day, and I've never got over it. #spike:sly
Tall how? #griffith:happy
Just the legs. #spike:neutral
~ fact("joked-in-the-forest")
-> END

=== face_tree ===
The tree has a face, or the face has a tree. #narration
Evening. #connor:happy
It doesn't answer. It also doesn't look away. #narration
-> END

=== stump ===
Somepony has sat here often, and looked back the way we came. #narration
-> END

=== moon_view ===
{is("fact:looked-back"): -> moon_again}
~ fact("looked-back")
The trunks stand apart, and there it all is: the castle, the roofs, one thread of smoke. #narration
I know who lives under every one of those. I know how they take their tea. #thought
+ [Point out the library] -> moon_library
+ [Just look] -> moon_look

=== moon_library ===
That stump there was our house. A tree, with a door. I was hatched… no. I lived there. #spike:tender
It looks warm. #griffith:tender
It was. It burned down. We didn't, though. #spike:tender
-> END

=== moon_look ===
For once Griffith says nothing at all. He stands so that you can lean, in case. #narration
-> END

=== moon_again ===
One light has gone out since. #narration
-> END

=== everfree_deep ===
{is("!fact:others-covered, !spotted:once"): He'll write down "quiet night". He'll be right. #saphira:sly}
Last chance for the nice path. #connor:sly
+ [The dark one.] -> deep_dark
+ [Which way would you go?] -> deep_which

=== deep_dark ===
The one that doesn't smile. #spike:neutral
Good ear. #saphira:neutral
-> deep_end

=== deep_which ===
I'd go where he goes. #yam:neutral #small
Everyone looks at her. She looks at her shoes. #narration
-> deep_end

=== deep_end ===
Nobody calls my name. I listened for it the whole way to the trees. #thought
~ begin("dawn")
-> END
