// Night: the window, and the four who come in by it.

=== tapping ===
The house has stopped creaking. I didn't mean to sleep. #thought #id:spike_bedroom_visitors_001
{is("fact:smiled-too-wide"): My cheeks still ache. #thought #id:spike_bedroom_visitors_077}
{is("fact:asked-twilight-to-stay"): Good night, spines. I can't get it out of my head. #thought #id:spike_bedroom_visitors_078}
#do: sound window-tap at window
#do: curtain up; emote spike alert
#do: camera at window
Tk. Tk-tk. #narration #id:spike_bedroom_visitors_002
That's a claw on glass. #thought #id:spike_bedroom_visitors_003
#do: camera back
-> END

=== tapping_window ===
Under the sill hangs a ninja. One purple claw points at the latch. #narration #id:spike_bedroom_visitors_004
Most ponies would scream for the guard about now. #thought #id:spike_bedroom_visitors_005
+ [Slide it open #id:spike_bedroom_visitors_006] -> slide_open
+ [Wave first #id:spike_bedroom_visitors_007] -> wave_first

=== wave_first ===
She looks at the wave. She looks at the latch. #narration #id:spike_bedroom_visitors_008
-> slide_open

=== slide_open ===
#do: sound window-slide at window
#do: spike face up; wait 300
It goes up with a squeak. One pair of feet. Then three more. #narration #id:spike_bedroom_visitors_009
~ begin("visitors")
-> END

=== visitors ===
#do: griffith join spike; spike face griffith; griffith gesture hug & spike gesture hug
BIG BROTHER! #griffith:happy #id:spike_bedroom_visitors_010
The hug has rivets in it. Your feet leave the floor. #narration #id:spike_bedroom_visitors_011
I had diagrams! You're so small! You're PERFECT! #griffith:happy #id:spike_bedroom_visitors_012
#do: griffith walk spike; spike face griffith & griffith face spike
Sorry. Brother? #spike:surprised #id:spike_bedroom_visitors_013
They didn't… oh. Oh, no. Was there supposed to be a letter? #griffith:surprised #id:spike_bedroom_visitors_014
+ [I have a brother. #id:spike_bedroom_visitors_015] -> brother_have
+ [I think you've got the wrong dragon. #id:spike_bedroom_visitors_016] -> brother_wrong
+ [Air. Please. #id:spike_bedroom_visitors_017] -> brother_air

=== brother_have ===
For sixteen days! I've already built you three things and broken two! #griffith:happy #id:spike_bedroom_visitors_018
-> brother_end

=== brother_wrong ===
Same fins. Same chin. And you do the thing with your eyebrow. Look, I do it too. #griffith:tender #id:spike_bedroom_visitors_019
It's like being teased by a mirror. #thought #id:spike_bedroom_visitors_020
-> brother_end

=== brother_air ===
Right! Breathing! I always forget that it's for everyone. Sorry, ribs. #griffith:worried #id:spike_bedroom_visitors_021
-> brother_end

=== brother_end ===
~ fact("met-griffith")
~ think("empty-chair")
-> END

=== griffith ===
{is("fact:met-connor, fact:met-yam, fact:met-saphira"): -> ready_to_go}
{is("fact:took-the-scrap"): -> griffith_carried}
It was only meant to be the three of them. I asked. I asked in writing. #griffith:tender #id:spike_bedroom_visitors_023
+ [That was quick. How? #id:spike_bedroom_visitors_024] -> griffith_teleporter
+ [What happened to your arm? #id:spike_bedroom_visitors_025] -> griffith_arm

=== griffith_teleporter ===
Teleporter! My own design! One careful owner! #griffith:happy #id:spike_bedroom_visitors_026
He holds up something that used to be round. It smokes, and drops a spring. #narration #id:spike_bedroom_visitors_027
It got us here. It's very tired. You were so brave. #griffith:worried #id:spike_bedroom_visitors_028
+ {is("!fact:took-the-scrap")} [Can I carry it? #id:spike_bedroom_visitors_029] -> griffith_scrap
+ [So how do we get back? #id:spike_bedroom_visitors_030] -> griffith_walk

=== griffith_scrap ===
~ fact("took-the-scrap")
You'd… yes. Of course. Mind the hot side. And the other hot side. #griffith:tender #id:spike_bedroom_visitors_031
-> END

=== griffith_carried ===
You've still got it. You're still carrying it! Is it heavy? It's allowed to be heavy, it has had a day. #griffith:tender #id:spike_bedroom_visitors_079
It hums a bit. #spike:happy #id:spike_bedroom_visitors_080
That's it apologising. Have you said hello to everyone? They're nicer one at a time. #griffith:happy #id:spike_bedroom_visitors_081
-> END

=== griffith_walk ===
We can't take a train with these faces, and four of us in the sky gets talked about. #griffith:worried #id:spike_bedroom_visitors_032
So we walk. I packed snacks! Some of them are bolts. #griffith:happy #id:spike_bedroom_visitors_033
-> END

=== griffith_arm ===
A boiler had an opinion. This one's better, it opens jars. #griffith:happy #id:spike_bedroom_visitors_034
-> END

=== connor ===
{is("fact:met-connor"): -> connor_again}
~ fact("met-connor")
Connor. The hug's his thing, I mostly do handshakes. #connor:happy #id:spike_bedroom_visitors_035
Spike. Or, I guess, Artair? #spike:neutral #id:spike_bedroom_visitors_036
Whichever one you turn round for, dude. #connor:sly #id:spike_bedroom_visitors_037
+ [Is it far? #id:spike_bedroom_visitors_038] -> connor_far
+ [Why did you come? #id:spike_bedroom_visitors_039] -> connor_why
+ [Nice necklace. #id:spike_bedroom_visitors_040] -> connor_gem

=== connor_again ===
{is("fact:met-yam"): -> connor_yam}
Nice room, man. You can hear where stuff was. #connor:tender #id:spike_bedroom_visitors_082
-> END

=== connor_yam ===
She practised that hello the whole way here. On me, on an owl. You did good. #connor:happy #id:spike_bedroom_visitors_083
{is("!fact:leaned-in"): Next time, lean in. She's worth the crick. #connor:sly #id:spike_bedroom_visitors_084}
-> END

=== connor_far ===
Couple of nights. Door's a big one. Took me a week to walk through mine. #connor:tender #id:spike_bedroom_visitors_041
-> END

=== connor_why ===
Your folks asked who'd go. Your mum had your blanket out already. #connor:tender #id:spike_bedroom_visitors_042
~ think("empty-chair")
-> END

=== connor_gem ===
Hums when something's scared of us. It's been at it since you opened the window. #connor:sly #id:spike_bedroom_visitors_043
That's not something. That's me. #spike:aside #id:spike_bedroom_visitors_044
Yeah, man. I know. #connor:tender #id:spike_bedroom_visitors_045
-> END

=== yam ===
{is("fact:met-yam"): -> yam_again}
Red glasses aimed at the floor, and a very small noise. #narration #id:spike_bedroom_visitors_046
…'m Yam… #yam:worried #small #id:spike_bedroom_visitors_047
+ [Sorry? I didn't catch that. #id:spike_bedroom_visitors_048] -> yam_second
+ [Lean in #id:spike_bedroom_visitors_049] -> yam_lean

=== yam_second ===
…ym… is yam… #yam:worried #small #id:spike_bedroom_visitors_050
+ [One more time? #id:spike_bedroom_visitors_051] -> yam_third
+ [Lean in #id:spike_bedroom_visitors_052] -> yam_lean

=== yam_third ===
…… #yam:aside #small #id:spike_bedroom_visitors_053
Her name is Yam. It's not you. It's anyone with a crown in the family. #saphira:neutral #id:spike_bedroom_visitors_054
~ fact("met-yam")
-> END

=== yam_lean ===
~ fact("leaned-in")
~ fact("met-yam")
…honoured, your h… I drew you. From the dream. You saved the crystal city. #yam:tender #small #id:spike_bedroom_visitors_055
You're smaller. I mean, better. I made the fins too big. #yam:worried #small #id:spike_bedroom_visitors_056
It was you. You told my parents about me. #spike:surprised #id:spike_bedroom_visitors_057
She nods so hard that the glasses come off. Connor catches them. #narration #id:spike_bedroom_visitors_058
-> END

=== yam_again ===
{is("fact:leaned-in"): -> yam_fins}
…hello again… #yam:happy #small #id:spike_bedroom_visitors_059
Hello again. #spike:happy #id:spike_bedroom_visitors_060
-> END

=== yam_fins ===
…may I draw the fins again? From life? They were in the way of the crown. #yam:happy #small #id:spike_bedroom_visitors_085
There's a crown? #spike:worried #id:spike_bedroom_visitors_086
…I'll draw it smaller… #yam:tender #small #id:spike_bedroom_visitors_087
-> END

=== saphira ===
{is("fact:met-saphira"): -> saphira_again}
~ fact("met-saphira")
And you are? #spike:neutral #id:spike_bedroom_visitors_061
Saphira. Don't put it anywhere safe. I bring you to the Vlemm Enclave, then you're somebody else's luggage. #saphira:neutral #id:spike_bedroom_visitors_062
+ [I've been luggage. I'm good at it. #id:spike_bedroom_visitors_063] -> saphira_luggage
+ [How many guards did you pass? #id:spike_bedroom_visitors_064] -> saphira_guards

=== saphira_luggage ===
Hm. #saphira:sly #id:spike_bedroom_visitors_065
-> saphira_whisper

=== saphira_guards ===
Four. Two bored. One asleep. One watering a plant that's made of crystal. #saphira:neutral #id:spike_bedroom_visitors_066
-> saphira_whisper

=== saphira_whisper ===
She's all points, I know. But she climbed under me, so I'd fall on her. #griffith:tender #small #id:spike_bedroom_visitors_067
I heard that. #saphira:angry #id:spike_bedroom_visitors_068
-> END

=== saphira_again ===
{is("fact:met-yam, fact:met-connor"): -> saphira_count}
Still Saphira. #saphira:neutral #id:spike_bedroom_visitors_069
-> END

=== saphira_count ===
Four came in. Five go out. I don't like numbers that grow. #saphira:neutral #id:spike_bedroom_visitors_088
She has moved so that she's between me and the door. Or between the door and me. #thought #id:spike_bedroom_visitors_089
-> END

=== ready_to_go ===
So that's everyone! Have you got a bag? #griffith:happy #id:spike_bedroom_visitors_070
+ [Give me a minute #id:spike_bedroom_visitors_071] -> ready_minute
+ [By the bed. Let's go. #id:spike_bedroom_visitors_072] -> ready_go

=== ready_minute ===
Take two. I'll hold the window. It likes me. #griffith:tender #id:spike_bedroom_visitors_073
-> END

=== ready_go ===
#do: spike walk bed; spike gesture kneel
~ fact("left-the-note")
#do: spike walk desk; spike face up
On the desk you leave one sheet, folded in three. #narration #id:spike_bedroom_visitors_075
Don't look at it. #thought #id:spike_bedroom_visitors_076
{is("wrote:why:strong"): To stand in the light for once. It's very dark out. #thought #id:spike_bedroom_visitors_090}
{is("wrote:why:shield"): For the day there's no minute left. #thought #id:spike_bedroom_visitors_091}
{is("wrote:why:parents"): Somewhere there's a door that's been left on the latch. #thought #id:spike_bedroom_visitors_092}
{is("wrote:why:belonging"): Four in one window, and not one of them has stepped back. #thought #id:spike_bedroom_visitors_093}
~ begin("wall")
-> END
