// What happens between the places: the corridor, the scolding, the wall, the road until dawn.

=== corridor ===
#do: curtain down
The corridor is cold, and forty-one steps long. #narration
On the ninth, wings. #narration
Spike! Wait up. Wait. #rainbow-dash:worried
That was low, Dash. #spike:angry
What? I was only… it was a game! #rainbow-dash:angry
+ [You all have secrets. Why can't I have one?] -> corridor_secrets
+ [In front of everypony, Dash. Everypony.] -> corridor_everypony
+ [Say nothing, and count steps] -> corridor_count

=== corridor_secrets ===
You keep hers and she keeps yours, and it's friendship. I keep one, and it's a case. #spike:angry
~ fact("dash-hurt")
~ chill("rainbow-dash")
…That came out of you really ready-made. #rainbow-dash:worried
-> corridor_sorry

=== corridor_everypony ===
There was a yak there. I don't even know that yak that well. #spike:worried
Okay. Yeah. Okay. That was bad. That was a crash with no wind to blame. #rainbow-dash:worried
-> corridor_sorry

=== corridor_count ===
Nineteen. Twenty. Twenty-one. She lands, and walks. She never walks. #narration
Would you yell, or something? I'm good at yelling. I don't know what to do with this. #rainbow-dash:worried
-> corridor_sorry

=== corridor_sorry ===
I'm sorry. But it's been two weeks, Spike. You look at walls. We've been scared for you, all of us. #rainbow-dash:worried
It was showing. All that time I thought I had a face on. #thought
I've been thinking about where I stand. With you guys. That's all it is. #spike:aside
You stand with us! That's where! That's the whole… #rainbow-dash:angry
Dash. Do you trust me? #spike:neutral
Well, sure, but this is… #rainbow-dash:worried
+ [I didn't ask about the rest.] -> corridor_rest
+ [It's the only thing I need tonight.] -> corridor_need

=== corridor_rest ===
No. You didn't. #rainbow-dash:neutral
-> corridor_yes

=== corridor_need ===
Her wings fold, one feather at a time. #narration
~ warm("rainbow-dash")
~ fact("dash-trusts")
-> corridor_yes

=== corridor_yes ===
{is("fact:dash-trusts"): -> corridor_course}
Yeah. I do. I'm kind of mad about it, but I do. #rainbow-dash:neutral
-> corridor_noogie

=== corridor_course ===
Course I trust you. What kind of question is that? Course I do. #rainbow-dash:neutral
-> corridor_noogie

=== corridor_noogie ===
Then trust me to sort it out. #spike:neutral
The noogie lasts a beat too long. Neither of you says so. #narration
Just don't go vanishing on us again, squirt. #rainbow-dash:sly
+ [I won't.] -> corridor_wont
+ [You'd catch me anyway.] -> corridor_catch

=== corridor_wont ===
~ fact("promised-not-to-vanish")
Two words. It's amazing how much they weigh, for two words. #thought
-> corridor_door

=== corridor_catch ===
In ten seconds flat. #rainbow-dash:happy
Ten seconds is a good head start. I hated that I thought it. #thought
-> corridor_door

=== corridor_door ===
Night, Dash. Big day. #spike:neutral
Pff. We save the place every week. I'm running out of poses. Night, Spike. #rainbow-dash:happy
~ begin("retrieve")
-> END

=== keyhole ===
#do: spike face down; spike gesture kneel
Ear fin to the wood. One wingbeat. Two, softer. Then only the house. #narration
The keyhole: a slice of corridor, a slice of moon, nopony. #narration
#do: spike gesture sigh
#do: curtain up
She'll hate me for that. Not tonight. When she works it out. #thought
The scroll, then. Where did I put it? #thought
-> END

=== scolding ===
#do: curtain down
Downstairs the band plays softer, the way one lowers one's voice. #narration
Rainbow. A word. I've organised it into points. #twilight:angry
I said I'm sorry! I said it to him, I'm saying it to you, I'll say it to the jug! #rainbow-dash:worried
+ [Point one: privacy.] -> scold_privacy
+ [Are you all right?] -> scold_gentle

=== scold_privacy ===
~ fact("twilight-went-hard")
We do not corner him. We do not vote on him. A secret is his to keep, even when it itches. #twilight:angry
You're itching too. I can see you itching! #rainbow-dash:angry
~ chill("rainbow-dash")
-> scold_owl

=== scold_gentle ===
~ fact("twilight-went-easy")
No. He looked at me like I was the changeling. #rainbow-dash:worried
Then you've been told off already, by an expert. I'll skip to the end of my list. #twilight:tender
~ warm("rainbow-dash")
-> scold_owl

=== scold_owl ===
Since that business with Owlicious he has come to us when something is wrong. Every single time. #twilight:neutral
So if he hasn't come, then nothing is wrong. It follows. #twilight:happy
Does it? #rainbow-dash:worried
+ [It follows.] -> scold_follows
+ [I'll look in on him after the party.] -> scold_look

=== scold_follows ===
She says it again, to herself, on the way back to the punch. It still follows. #narration
-> scold_end

=== scold_look ===
Only for a minute. With a knock. A knock is not cornering. #twilight:tender
-> scold_end

=== scold_end ===
The rest of the evening goes as evenings should. A vase breaks. Somepony is sick in a tuba. #narration
~ begin("pack")
-> END

=== wall ===
#do: curtain down
Griffith hooks you under the arm that ticks, and takes the rope in the other. #narration
Hold on tight. I'm rated for pianos. #griffith:happy
Past the library. Starlight is reading, lips moving. She turns a page as you go by. #narration
+ [Don't breathe] -> wall_breathe
+ [Look in] -> wall_look

=== wall_breathe ===
You don't. Not until the ivy. #narration
-> wall_window

=== wall_look ===
It's a cookbook. She's been trying to learn my pancakes. #thought
-> wall_window

=== wall_window ===
Past Twilight's window. She paces there, with a list floating behind her like a kite. #narration
Six steps, turn. Six steps, turn. Then the lamp goes down, and she's a shape with its head on a desk. #narration
I should go up and put a blanket on her. I always put a blanket on her. #thought
Above, Yam slides the window shut with one claw. Saphira pulls. The rope comes down like a sigh. #narration
No trace. #saphira:neutral
That was the last thing I could have climbed back up. #thought
~ begin("escape")
-> END

=== dawn ===
#do: curtain down
They walk until the owls stop. Nobody sings. Griffith hums for four steps, and thinks better of it. #narration
Somewhere behind all those trunks the castle has gone pink. You don't turn round. Then you do. #narration
+ [Forgive me, girls.] -> dawn_forgive
+ [I'll tell you all of it. One day.] -> dawn_oneday
+ [Say nothing] -> dawn_nothing

=== dawn_forgive ===
He says it to a bit of sky between two branches. It's a very small bit. #narration
-> dawn_end

=== dawn_oneday ===
There's going to be a lot of it. Pinkie will want snacks. #thought
-> dawn_end

=== dawn_nothing ===
The four of them wait, and look at four different trees. #narration
-> dawn_end

=== dawn_end ===
Take your time, your highness. #yam:tender
It's the first thing she has said that everyone could hear. #narration
~ begin("search")
-> END
