// What happens between the places: the corridor, the scolding, the wall, the road until dawn.

=== corridor ===
#do: curtain down
The corridor is cold, and forty-one steps long. #narration #id:interludes_001
On the ninth, wings. #narration #id:interludes_002
Spike! Wait up. Wait. #rainbow-dash:worried #id:interludes_003
{is("fact:left-running"): The bottle's still spinning in there. Nopony'll touch it. #rainbow-dash:worried #id:interludes_081}
That was low, Dash. #spike:angry #id:interludes_004
What? I was only… it was a game! #rainbow-dash:angry #id:interludes_005
+ [You all have secrets. Why can't I have one? #id:interludes_006] -> corridor_secrets
+ [In front of everypony, Dash. Everypony. #id:interludes_007] -> corridor_everypony
+ [Say nothing, and count steps #id:interludes_008] -> corridor_count

=== corridor_secrets ===
You keep hers and she keeps yours, and it's friendship. I keep one, and it's a case. #spike:angry #id:interludes_009
~ fact("dash-hurt")
~ chill("rainbow-dash")
…How long've you been carrying that one around? It's got handles. #rainbow-dash:worried #id:interludes_010
-> corridor_sorry

=== corridor_everypony ===
There was a yak there. I don't even know that yak that well. #spike:worried #id:interludes_011
Okay. Yeah. Okay. That was bad. That was a crash with no wind to blame. #rainbow-dash:worried #id:interludes_012
-> corridor_sorry

=== corridor_count ===
Nineteen. Twenty. Twenty-one. She lands, and walks. She never walks. #narration #id:interludes_013
Would you yell, or something? I'm good at yelling. I don't know what to do with this. #rainbow-dash:worried #id:interludes_014
-> corridor_sorry

=== corridor_sorry ===
I'm sorry. But it's been two weeks, Spike. You look at walls. We've been scared for you. All of us. ME. #rainbow-dash:worried #id:interludes_015
It was showing. All that time I thought I had a face on. #thought #id:interludes_016
I've been thinking about where I stand. With you guys. That's all it is. #spike:aside #id:interludes_017
You stand with us! That's where! That's the whole… #rainbow-dash:angry #id:interludes_018
Dash. Do you trust me? #spike:neutral #id:interludes_019
Well, sure, but this is… #rainbow-dash:worried #id:interludes_020
+ [I didn't ask about the rest. #id:interludes_021] -> corridor_rest
+ [It's the only thing I need tonight. #id:interludes_022] -> corridor_need

=== corridor_rest ===
No. You didn't. #rainbow-dash:neutral #id:interludes_023
-> corridor_yes

=== corridor_need ===
Her wings fold, one feather at a time. #narration #id:interludes_024
~ warm("rainbow-dash")
~ fact("dash-trusts")
-> corridor_yes

=== corridor_yes ===
{is("fact:dash-trusts"): -> corridor_course}
Yeah. I do. I'm kind of mad about it, but I do. #rainbow-dash:neutral #id:interludes_025
-> corridor_noogie

=== corridor_course ===
Course I trust you. What kind of question is that? Course I do. #rainbow-dash:neutral #id:interludes_026
-> corridor_noogie

=== corridor_noogie ===
Then trust me to sort it out. #spike:neutral #id:interludes_027
The noogie lasts a beat too long. Neither of you says so. #narration #id:interludes_028
Just don't go vanishing on us again, squirt. #rainbow-dash:sly #id:interludes_029
+ [I won't. #id:interludes_030] -> corridor_wont
+ [You'd catch me anyway. #id:interludes_031] -> corridor_catch

=== corridor_wont ===
~ fact("promised-not-to-vanish")
Two words. It's amazing how much they weigh, for two words. #thought #id:interludes_032
-> corridor_door

=== corridor_catch ===
In ten seconds flat. #rainbow-dash:happy #id:interludes_033
Ten seconds is a good head start. I hated that I thought it. #thought #id:interludes_034
-> corridor_door

=== corridor_door ===
Night, Dash. Big day. #spike:neutral #id:interludes_035
Pff. We save the place every week. I'm running out of poses. Night, Spike. #rainbow-dash:happy #id:interludes_036
~ begin("retrieve")
-> END

=== door_shut ===
#do: curtain up; spike face down; spike gesture kneel
The latch clicks. Ear fin to the wood. #narration #id:interludes_089
~ open("listening")
-> END

=== listened ===
{is("result:listening:fine"): -> listened_out}
{is("result:listening:fair"): -> listened_soon}
Hey, uh. Me again. Are you standing right behind this door? #rainbow-dash:worried #id:interludes_090
No. #spike:worried #id:interludes_091
Okay. Me neither. #rainbow-dash:sly #id:interludes_092
-> to_keyhole

=== listened_soon ===
Forgot to say. The goggles thing. You do hold them great. Okay. Going. #rainbow-dash:aside #id:interludes_093
-> to_keyhole

=== listened_out ===
One wingbeat. Two, softer. One that is only the memory of one. Then just the house. #narration #id:interludes_037
-> to_keyhole

=== to_keyhole ===
And the keyhole, to be sure. #thought #id:interludes_094
~ open("keyhole")
-> END

=== peeped ===
{is("result:keyhole:fine"): -> peeped_well}
I looked where she'd been. I didn't look where she might be. Good enough has to be enough. #thought #id:interludes_095
-> door_quiet

=== peeped_well ===
A lamp, a corner, the line of light under Twilight's door. Nopony in any of it. #narration #id:interludes_038
-> door_quiet

=== door_quiet ===
#do: spike gesture sigh
She'll hate me for that. Not tonight. When she works it out. #thought #id:interludes_039
The scroll, then. Where did I put it? #thought #id:interludes_040
-> END

=== scolding ===
#do: curtain down
Downstairs the band plays softer, the way one lowers one's voice. #narration #id:interludes_041
Rainbow. A word. I've organised it into points. #twilight:angry #id:interludes_042
I said I'm sorry! I said it to him, I'm saying it to you, I'll say it to the bottle! #rainbow-dash:worried #id:interludes_043
+ [Point one: privacy. #id:interludes_044] -> scold_privacy
+ [Are you all right? #id:interludes_045] -> scold_gentle

=== scold_privacy ===
~ fact("twilight-went-hard")
We do not corner him. We do not vote on him. A secret is his to keep, even when it itches. #twilight:angry #id:interludes_046
You're itching too. I can see you itching! #rainbow-dash:angry #id:interludes_047
{is("fact:dash-hurt"): And he already gave me this talk, okay? His was shorter. It went in further. #rainbow-dash:aside #id:interludes_082}
~ chill("rainbow-dash")
-> scold_owl

=== scold_gentle ===
~ fact("twilight-went-easy")
No. He looked at me like I was the changeling. #rainbow-dash:worried #id:interludes_048
{is("fact:dash-hurt"): He said I make a case out of him. I do, though. I've got a FILE. It's in my head, but it's a file. #rainbow-dash:aside #id:interludes_083}
Then you've been told off already, by an expert. I'll skip to the end of my list. #twilight:tender #id:interludes_049
~ warm("rainbow-dash")
-> scold_owl

=== scold_owl ===
Since that business with Owlicious he has come to us when something is wrong. Every single time. #twilight:neutral #id:interludes_050
He hasn't come. So nothing is wrong. It follows. #twilight:happy #id:interludes_051
Does it? #rainbow-dash:worried #id:interludes_052
+ [It follows. #id:interludes_053] -> scold_follows
+ [I'll look in on him after the party. #id:interludes_054] -> scold_look

=== scold_follows ===
She says it again, to herself, on the way back to the punch. It still follows. #narration #id:interludes_055
He has stood here all evening. The level is down by exactly three dragon-sized glasses. #twilight:worried #id:castle_ballroom_029
-> scold_end

=== scold_look ===
Only for a minute. With a knock. A knock is not cornering. #twilight:tender #id:interludes_056
-> scold_end

=== scold_end ===
The rest of the evening goes as evenings should. A vase breaks. Somepony is sick in a tuba. #narration #id:interludes_057
~ begin("pack")
-> END

=== wall ===
#do: curtain down
Griffith hooks you under the arm that ticks, and takes the rope in the other. #narration #id:interludes_058
Hold on tight. I'm rated for pianos. #griffith:happy #id:interludes_059
{is("fact:took-the-scrap"): The scrap goes down between you, wrapped in a sleeve. It ticks. He ticks back at it. #narration #id:interludes_084}
Past the library. Starlight is reading, lips moving. She turns a page as you go by. #narration #id:interludes_060
+ [Don't breathe #id:interludes_061] -> wall_breathe
+ [Look in #id:interludes_062] -> wall_look

=== wall_breathe ===
You don't. Not until the ivy. #narration #id:interludes_063
-> wall_window

=== wall_look ===
It's a cookbook. She's been trying to learn my pancakes. #thought #id:interludes_064
-> wall_window

=== wall_window ===
Past Twilight's window. She paces there, with a list floating behind her like a kite. #narration #id:interludes_065
Six steps, turn. Six steps, turn. Then the lamp goes down, and she's a shape with its head on a desk. #narration #id:interludes_066
I should go up and put a blanket on her. I always put a blanket on her. #thought #id:interludes_067
Above, Yam slides the window shut with one claw. Saphira pulls. The rope comes down like a sigh. #narration #id:interludes_068
{is("fact:leaned-in"): Yam lands beside you, and doesn't go and stand behind anyone. #narration #id:interludes_085}
{is("!fact:leaned-in"): Yam lands, and goes to stand behind Connor, who is still in the air. #narration #id:interludes_086}
No trace. #saphira:neutral #id:interludes_069
That was the last thing I could have climbed back up. #thought #id:interludes_070
~ begin("escape")
-> END

=== dawn ===
#do: curtain down
You walk until the owls stop. Nobody sings. Griffith hums for four steps, and thinks better of it. #narration #id:interludes_071
Somewhere behind all those trunks the castle has gone pink. You don't turn round. Then you do. #narration #id:interludes_072
+ [Forgive me, girls. #id:interludes_073] -> dawn_forgive
+ [I'll tell you all of it. One day. #id:interludes_074] -> dawn_oneday
+ [Say nothing #id:interludes_075] -> dawn_nothing

=== dawn_forgive ===
I say it to a bit of sky between two branches. It's a very small bit. #thought #id:interludes_076
-> dawn_end

=== dawn_oneday ===
There's going to be a lot of it. Pinkie will want snacks. #thought #id:interludes_077
-> dawn_end

=== dawn_nothing ===
The four of them wait, and look at four different trees. #narration #id:interludes_078
-> dawn_end

=== dawn_end ===
{is("fact:leaned-in"): -> dawn_heard}
…take your time, your h… #yam:tender #small #id:interludes_087
You're too far off to hear the end of it. You stay a little longer, so that it can be said again. #narration #id:interludes_088
-> day

=== dawn_heard ===
Take your time, your highness. #yam:tender #id:interludes_079
Nobody had to lean in. #narration #id:interludes_080
-> day

=== day ===
~ begin("search")
-> END
