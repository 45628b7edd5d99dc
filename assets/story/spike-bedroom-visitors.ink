// Night: the window, and the four who come in by it.

=== tapping ===
The house has stopped creaking. I didn't mean to sleep. #narration
#do: curtain up; emote spike surprise
Tk. Tk-tk. #narration
There's a claw on the glass. It's purple. It isn't mine. #thought
-> END

=== tapping_window ===
She hangs there by one hand, a ninja with a rope and all night. With the other she points at the latch. #narration
Most ponies would scream for the guard about now. #thought
+ [Slide it open] -> slide_open
+ [Wave first] -> wave_first

=== wave_first ===
She looks at the wave. She looks at the latch. She is very good at looking. #narration
-> slide_open

=== slide_open ===
#do: spike face up; wait 300
It goes up with the squeak I never oiled. One pair of boots. Then another. Then two more. #narration
~ begin("visitors")
-> END

=== visitors ===
#do: griffith walk desk; griffith gesture hug; spike gesture hug
BIG BROTHER! #griffith:happy
The hug has rivets in it. Your feet leave the floor and do not come back for some time. #narration
I had a speech. I had diagrams! You're so small! You're PERFECT! #griffith:happy
Sorry. Brother? #spike:surprised
They didn't… oh. Oh, no. Was there supposed to be a letter? #griffith:surprised
+ [I have a brother.] -> brother_have
+ [I think you've got the wrong dragon.] -> brother_wrong
+ [Air. Please.] -> brother_air

=== brother_have ===
You have ME! I've had a brother for sixteen days, and I've already built you three things and broken two! #griffith:happy
-> brother_end

=== brother_wrong ===
Same fins. Same chin. And you do the thing with your eyebrow. Look, I do it too. #griffith:tender
He does do it too. It's like being teased by a mirror. #thought
-> brother_end

=== brother_air ===
Right! Breathing! I always forget that it's for everyone. Sorry, ribs. Sorry, brother. #griffith:worried
-> brother_end

=== brother_end ===
~ fact("met-griffith")
~ think("empty-chair")
There are three more of them in my room, and I've only got the one chair. #thought
-> END

=== griffith ===
{is("fact:met-connor, fact:met-yam, fact:met-saphira"): -> ready_to_go}
It was only meant to be the three of them. I asked. I kept asking. I asked in writing. #griffith:tender
+ [That was quick. How?] -> griffith_teleporter
+ [What happened to your arm?] -> griffith_arm

=== griffith_teleporter ===
Teleporter! My own design! One careful owner! #griffith:happy
He holds up something that used to be round. It smokes, and drops a spring. #narration
It got us here. It's very tired. Weren't you? You were so brave. #griffith:worried
+ {is("!fact:took-the-scrap")} [Can I carry it?] -> griffith_scrap
+ [So how do we get back?] -> griffith_walk

=== griffith_scrap ===
~ fact("took-the-scrap")
You'd… yes. Yes, of course. Mind the hot side. And the other hot side. #griffith:tender
-> END

=== griffith_walk ===
We can't take a train with these faces, and four of us in the sky gets talked about. #griffith:worried
So we walk. I packed snacks! Some of them are bolts. #griffith:happy
-> END

=== griffith_arm ===
A boiler had an opinion. This one's better, it opens jars. #griffith:happy
-> END

=== connor ===
~ fact("met-connor")
Connor. The hug's his thing, I mostly do handshakes. #connor:happy
Spike. Or, I guess, Artair? #spike:neutral
Whichever one you turn round for, dude. #connor:sly
+ [Is it far?] -> connor_far
+ [Why did you come?] -> connor_why
+ [Nice necklace.] -> connor_gem

=== connor_far ===
Couple of nights. No rush. Door's a big one. It took me a week to walk through mine. #connor:tender
-> END

=== connor_why ===
Your folks asked who'd go. Your mum had your blanket out already. So, you know. You go. #connor:tender
~ think("empty-chair")
-> END

=== connor_gem ===
Hums when something's scared of us. It's been humming since you opened the window. #connor:sly
That's not something. That's me. #spike:sly
Yeah, man. I know. #connor:tender
-> END

=== yam ===
{is("fact:met-yam"): -> yam_again}
Behind Connor there is a blue suit, a red pair of glasses, and a very small noise. #narration
…'m Yam… #yam:worried #small
+ [Sorry? I didn't catch that.] -> yam_second
+ [Lean in] -> yam_lean

=== yam_second ===
…ym… is yam… #yam:worried #small
+ [One more time?] -> yam_third
+ [Lean in] -> yam_lean

=== yam_third ===
…… #yam:aside #small
Her name is Yam. It's not you. It's anyone with a crown in the family. #saphira:neutral
~ fact("met-yam")
-> END

=== yam_lean ===
~ fact("leaned-in")
~ fact("met-yam")
…honoured, your h… I drew you. From the dream. When you saved the crystal city. #yam:tender #small
You're smaller. I mean, you're better. I made the fins too big. #yam:worried #small
It was you. You told my parents about me. #spike:surprised
She nods so hard that the glasses come off. Connor catches them without looking. #narration
-> END

=== yam_again ===
…hello again… #yam:happy #small
Hello again. #spike:happy
-> END

=== saphira ===
{is("fact:met-saphira"): -> saphira_again}
~ fact("met-saphira")
And you are? #spike:neutral
Saphira. Don't put it anywhere safe. I bring you to the Vlemm Enclave, and then you're somebody else's luggage. #saphira:neutral
+ [I've been luggage. I'm good at it.] -> saphira_luggage
+ [How many guards did you pass?] -> saphira_guards

=== saphira_luggage ===
Hm. #saphira:sly
-> saphira_whisper

=== saphira_guards ===
Four. Two bored. One asleep. One watering a plant that's made of crystal. #saphira:neutral
-> saphira_whisper

=== saphira_whisper ===
She seems like a pointy one, I know. She walked behind me the whole way, so that I'd fall on her. #griffith:tender #small
I heard that. #saphira:angry
-> END

=== saphira_again ===
Still Saphira. #saphira:neutral
-> END

=== ready_to_go ===
So that's everyone! You've met everyone! Have you got a bag? #griffith:happy
+ [Give me a minute] -> ready_minute
+ [Under the bed. Let's go.] -> ready_go

=== ready_minute ===
Take two. I'll hold the window. It likes me. #griffith:tender
-> END

=== ready_go ===
#do: spike walk bed; spike gesture kneel
You slide it out and get it on your shoulder. It pulls you a little to the left, toward the door. #narration
On the desk you leave one sheet, folded in three. #narration
Don't look at it. #thought
~ begin("wall")
-> END
