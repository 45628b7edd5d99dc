// The corridor from the ballroom to Spike's door: forty-one steps, nine of them alone.

=== corridor ===
#do: sound door-close at ballroom-doors
#do: spike gesture sigh
The doors close on the music. Forty-one steps to your door. #narration #id:interludes_001
-> END

=== wings ===
#do: sound wing-flap at ballroom-doors
On the ninth, wings. #narration #id:interludes_002
~ fact("dash-followed")
#do: spike face left; rainbow-dash walk spike
Spike! Wait up. Wait. #rainbow-dash:worried #id:interludes_003
#do: rainbow-dash face spike; spike face rainbow-dash
{is("fact:left-running"): The bottle's still spinning in there. Nopony'll touch it. #rainbow-dash:worried #id:interludes_081}
That was low, Dash. #spike:angry #id:interludes_004
What? I was only… it was a game! #rainbow-dash:angry #id:interludes_005
+ [You all have secrets. Why can't I have one? #id:interludes_006] -> corridor_secrets
+ [In front of everypony, Dash. Everypony. #id:interludes_007] -> corridor_everypony
+ [Say nothing, and look at the carpet #id:castle_corridor_003] -> corridor_carpet

=== corridor_secrets ===
You keep hers, she keeps yours, and it's friendship. I keep one, and it's a case. #spike:angry #id:interludes_009
~ fact("dash-hurt")
~ chill("rainbow-dash")
…How long've you been carrying that one around? It's got handles. #rainbow-dash:worried #id:interludes_010
-> thirty_two

=== corridor_everypony ===
There was a yak there. I don't even know that yak that well. #spike:worried #id:interludes_011
Okay. Yeah. That was a crash with no wind to blame. #rainbow-dash:worried #id:interludes_012
-> thirty_two

=== corridor_carpet ===
You follow one thread of it to the edge. She lands to see what you see. #narration #id:castle_corridor_004
Would you yell, or something? I don't know what to do with this. #rainbow-dash:worried #id:interludes_014
-> thirty_two

=== thirty_two ===
#do: spike face right
Thirty-two to go. She folds her wings, and walks. She never walks. #narration #id:castle_corridor_005
~ begin("dash")
-> END

=== two_weeks ===
#do: spike face rainbow-dash
I'm sorry. But two weeks, Spike. You look at walls. We've been scared. ME. #rainbow-dash:worried #id:interludes_015
All that time I thought I had a face on. #thought #id:interludes_016
+ [They're good walls. #id:castle_corridor_006] -> two_weeks_walls
+ [I didn't want anypony scared. #id:castle_corridor_007] -> two_weeks_scared
+ [You could have asked me. Just me. #id:castle_corridor_008] -> two_weeks_asked

=== two_weeks_walls ===
Solid. You could look at one for hours. #spike:aside #id:castle_corridor_009
That's the voice! You go away, and leave that voice to answer the door! #rainbow-dash:angry #id:castle_corridor_010
-> END

=== two_weeks_scared ===
I was so careful about it. #spike:sad #id:castle_corridor_011
Then you stink at it. No offence. #rainbow-dash:worried #id:castle_corridor_012
-> END

=== two_weeks_asked ===
~ fact("could-have-asked")
Any time. On a cloud. Without a bottle. #spike:neutral #id:castle_corridor_013
…Fastest wings in Equestria, and that got past me. #rainbow-dash:worried #id:castle_corridor_014
-> END

=== where_i_stand ===
#do: spike face rainbow-dash
I've been thinking about where I stand. With you guys. #spike:aside #id:interludes_017
You stand with us! That's the whole… #rainbow-dash:angry #id:interludes_018
+ [Where was I this morning? #id:castle_corridor_015] -> stand_morning
+ [Next to you it's mostly wind. #id:castle_corridor_016] -> stand_wind
+ [Let her look for the word #id:castle_corridor_017] -> stand_word

=== stand_morning ===
When the light came out of you all. #spike:neutral #id:castle_corridor_018
You were… back by the… Look, there was a bug queen! #rainbow-dash:worried #id:castle_corridor_019
She goes through the whole morning, fast, and I'm not in it. #thought #id:castle_corridor_020
{is("thought:held-the-door"): There was a door. It was a brown one. #thought #id:castle_corridor_021}
-> END

=== stand_wind ===
You go by, and I'm the thing that's still spinning. #spike:aside #id:castle_corridor_022
It's AWARD-WINNING wind. …Oh. You didn't mean the wind. #rainbow-dash:worried #id:castle_corridor_023
-> END

=== stand_word ===
She looks for it along the carpet, and up the wall. #narration #id:castle_corridor_024
I had it a second ago. #rainbow-dash:worried #id:castle_corridor_025
-> END

=== ask_dash ===
#do: spike face rainbow-dash
~ fact("asked-dash")
Dash. Do you trust me? #spike:neutral #id:interludes_019
Well, sure, but this is… #rainbow-dash:worried #id:interludes_020
~ open("dash-asks")
-> END

=== dash_answers ===
{is("result:dash-asks:gladly"): -> dash_gladly}
{is("result:dash-asks:grudgingly"): -> dash_grudgingly}
#do: rainbow-dash gesture startle
YES, okay? I trust you! When did I ever NOT? #rainbow-dash:angry #id:castle_corridor_026
The "yes" runs to the end of the corridor. What comes back is smaller. #narration #id:castle_corridor_027
~ chill("rainbow-dash")
…I do. I only thought it went both ways. #rainbow-dash:worried #id:castle_corridor_028
-> corridor_noogie

=== dash_gladly ===
~ warm("rainbow-dash")
~ fact("dash-trusts")
Course I trust you. What kind of question is that? #rainbow-dash:neutral #id:interludes_026
{is("fact:armour-secret"): You sat on the armour thing for two winters. I'd trust you with a thunderhead. #rainbow-dash:sly #id:castle_corridor_029}
-> corridor_noogie

=== dash_grudgingly ===
Yeah. I do. I'm kind of mad about it, but I do. #rainbow-dash:neutral #id:interludes_025
{is("fact:armour-secret"): I kept quiet about the armour. I can keep quiet about not knowing. For a bit. #rainbow-dash:aside #id:castle_corridor_030}
-> corridor_noogie

=== corridor_noogie ===
Then trust me to sort it out. #spike:neutral #id:interludes_027
#do: rainbow-dash join spike; spike face rainbow-dash; rainbow-dash gesture noogie & spike gesture shiver
The noogie lasts a beat too long. #narration #id:interludes_028
#do: rainbow-dash walk spike; rainbow-dash gesture sigh; spike face right
I'll see you to your door. It's on my way, if I go the wrong way. #rainbow-dash:aside #id:castle_corridor_031
Okay. #spike:aside #id:castle_corridor_088
-> END

// ------------------------------------------------ the two doors

=== own_door ===
{is("!fact:asked-dash"): -> ask_dash}
#do: spike face rainbow-dash
Just don't go vanishing on us again, squirt. #rainbow-dash:sly #id:interludes_029
+ [I won't. #id:interludes_030] -> corridor_wont
+ [You'd catch me anyway. #id:interludes_031] -> corridor_catch

=== corridor_wont ===
~ fact("promised-not-to-vanish")
It's amazing how much they weigh, for two words. #thought #id:interludes_032
-> corridor_door

=== corridor_catch ===
In ten seconds flat. #rainbow-dash:happy #id:interludes_033
Ten seconds is a good head start. #thought #id:interludes_034
-> corridor_door

=== corridor_door ===
Night, Dash. Big day. #spike:neutral #id:interludes_035
{is("result:dash-asks:hurting"): -> corridor_door_quiet}
Pff. We save the place every week. I'm running out of poses. #rainbow-dash:happy #id:interludes_036
-> corridor_in

=== corridor_door_quiet ===
Yeah. Night, Spike. #rainbow-dash:worried #id:castle_corridor_032
She has a joke for every door in this castle. #thought #id:castle_corridor_033
-> corridor_in

=== corridor_in ===
#do: spike face up
You find the handle. You can hear her not leaving. #narration #id:castle_corridor_034
~ begin("retrieve")
-> END

=== back_to_party ===
{is("beat:dash"): -> back_with_dash}
Behind the doors the band starts again. Somepony has asked it to. #narration #id:castle_corridor_035
If I went back in now, I'd have to have an answer. #thought #id:castle_corridor_036
-> END

=== back_with_dash ===
I can go in first. I could say you've got, like, a stomach. #rainbow-dash:aside #id:castle_corridor_037
She would, too. She'd do the noises. But they'd all still look up. #thought #id:castle_corridor_038
-> END

// ------------------------------------------------ what there is to see

=== first_armour ===
It's stood here for years with nothing inside, and everypony nods to it. #thought #id:castle_corridor_039
-> END

=== lost_balloon ===
One balloon got out before me. It's made it as far as the ceiling. #thought #id:castle_corridor_040
{is("beat:dash"): Want me to fetch it down? #rainbow-dash:neutral #id:castle_corridor_041}
{is("beat:dash"): Leave it. It's having a quiet minute. #spike:aside #id:castle_corridor_042}
-> END

=== library_tapestry ===
The old library. They even wove in the branch that used to knock at night. #thought #id:castle_corridor_043
I came in by every one of those windows. Some of them were open. #rainbow-dash:happy #id:castle_corridor_044
You broke the same one four times. I had the glazier on a card. #spike:aside #id:castle_corridor_045
-> END

=== starlights_door ===
Starlight's. No light under it. She's put up a knocker the size of a horseshoe, on her own door. #thought #id:castle_corridor_046
{is("fact:starlight-key"): I turn her key round in my claw. I wouldn't use it. I like that it would work. #thought #id:castle_corridor_087}
{is("fact:starlight-forgiven"): I think it's an apology. I think it's the best one she's got. #thought #id:castle_corridor_047}
-> END

=== letter_tapestry ===
A letter going up in green fire, and a sun that reaches down for it. #narration #id:castle_corridor_048
The green starts somewhere. They ran out of wool before they got to me. #thought #id:castle_corridor_049
-> END

=== stained_armour ===
{is("fact:armour-secret"): -> armour_again}
Dash stops. So do you. Neither of you was going to mention it. #narration #id:castle_corridor_050
#do: spike gesture point
You look up the corridor, and down, and turn him a claw's width to the left. #narration #id:castle_corridor_051
~ fact("armour-secret")
Raspberry punch. Two winters old. It's gone the colour of a good lie. #narration #id:castle_corridor_052
You SAID there was room in here for a loop. #rainbow-dash:sly #id:castle_corridor_053
There was. There wasn't room for the punch. #spike:sly #id:castle_corridor_054
Twilight asks me every spring clean. I never said a thing. #rainbow-dash:happy #id:castle_corridor_055
+ [So you can keep one. #id:castle_corridor_056] -> armour_keep
+ [Give it a rub with an elbow #id:castle_corridor_057] -> armour_rub

=== armour_keep ===
Two winters. Not a word. #spike:neutral #id:castle_corridor_058
…I can when I'm IN it. #rainbow-dash:worried #id:castle_corridor_059
-> END

=== armour_rub ===
It doesn't help. It never has. He's a hero of three wars, and he smells of fruit. #narration #id:castle_corridor_060
Some things you just stand in front of. #rainbow-dash:aside #id:castle_corridor_061
-> END

=== armour_again ===
Still raspberry. Still just the two of us who know. #thought #id:castle_corridor_062
-> END

=== six_pictures ===
Six small frames, six heroes. There's a seventh nail. #narration #id:castle_corridor_063
That one's yours! You've only got to sit for it. You're always busy. #rainbow-dash:happy #id:castle_corridor_064
I was holding the lamp for the other six. #spike:aside #id:castle_corridor_065
-> END

=== twilights_door ===
Dark under Twilight's door. She'll stay in there until the last glass is counted. #thought #id:castle_corridor_066
I could say it to the door. Just to hear how it sounds. But then it'd be said. #thought #id:castle_corridor_067
-> END

=== migration_tapestry ===
The dragons going over, woven from underneath, the way ponies saw it. #narration #id:castle_corridor_068
You said it was louder from inside. #rainbow-dash:neutral #id:castle_corridor_069
They all knew the way, and nopony'd told them. That's what I didn't say. #thought #id:castle_corridor_070
-> END

=== window_seat ===
#do: camera at window-seat
Ponyville with its lamps on, and the orchards, and past them the forest, where it just stops. #narration #id:castle_corridor_071
Everything I've got is in that window. I could cover it with one claw. #thought #id:castle_corridor_072
+ [Sit for a minute #id:castle_corridor_073] -> window_seat_sit
+ [Walk on #id:castle_corridor_074] -> window_seat_on

=== window_seat_sit ===
You take the blue cushion. She takes the gold one. You've never seen her sit on purpose. #narration #id:castle_corridor_075
Somepony should sit here more. #rainbow-dash:neutral #id:castle_corridor_076
You should. After. #spike:tender #id:castle_corridor_077
After what? #rainbow-dash:worried #id:castle_corridor_078
#do: camera back
After the party. #spike:aside #id:castle_corridor_079
-> END

=== window_seat_on ===
#do: camera back
You put the cushion straight as you go. #narration #id:castle_corridor_080
-> END

=== growth_marks ===
Me, in Twilight's writing, to the quarter inch. With a margin of error. With a key. #thought #id:castle_corridor_081
The top one has a question mark. She measured it twice, and I hadn't grown. #thought #id:castle_corridor_082
-> END

=== post_table ===
The evening post, in six neat heaps. I sorted it before the party. #thought #id:castle_corridor_083
{is("thought:letters-home"): Six heaps. I've counted. #thought #id:castle_corridor_084}
~ think("letters-home")
-> END

=== stairs ===
Up to the towers, and the dark. Nopony would look for me there until breakfast. #thought #id:castle_corridor_085
I only notice things like that lately. #thought #id:castle_corridor_086
-> END
