// What happens between the places: the keyhole, the scolding.

=== door_shut ===
#do: sound latch at door
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
Forgot to say. You do hold them great. The goggles. Okay. Going. #rainbow-dash:aside #id:interludes_093
-> to_keyhole

=== listened_out ===
One wingbeat. Another, softer. Then just the house. #narration #id:interludes_037
-> to_keyhole

=== to_keyhole ===
~ open("keyhole")
-> END

=== peeped ===
{is("result:keyhole:fine"): -> peeped_well}
I looked where she'd been, not where she might be. #thought #id:interludes_095
-> door_quiet

=== peeped_well ===
A lamp, a corner. Nopony. #narration #id:interludes_038
-> door_quiet

=== door_quiet ===
#do: spike gesture sigh
She'll hate me for lying. Not tonight. When she works it out. #thought #id:interludes_039
-> END

=== scolding ===
#do: curtain down
Down the corridor the band has lowered its voice. #narration #id:interludes_041
#do: curtain up; twilight face right
Rainbow. A word. I've organised it into points. #twilight:angry #id:interludes_042
I said I'm sorry! I'll say it to the bottle! #rainbow-dash:worried #id:interludes_043
Point one. We do not corner him. A secret is his, even when it itches. #twilight:angry #id:interludes_046
You're itching too! #rainbow-dash:angry #id:interludes_047
~ open("twilight-scolds")
-> END

=== scolded ===
{is("result:twilight-scolds:gently"): -> scold_gentle}
{is("result:twilight-scolds:evenly"): -> scold_even}
~ fact("twilight-went-hard")
Then six, and seven, in order, in a very clear voice. #narration #id:interludes_097
He already gave me this talk, okay? His was shorter. It went in further. #rainbow-dash:aside #id:interludes_082
~ chill("rainbow-dash")
-> scold_owl

=== scold_even ===
~ fact("twilight-went-easy")
He did all this already, you know. He didn't even need notes. #rainbow-dash:aside #id:interludes_098
Then I'll stop at five. The last two were mostly diagrams. #twilight:aside #id:interludes_099
-> scold_owl

=== scold_gentle ===
~ fact("twilight-went-easy")
{is("fact:dash-hurt"): He said I make a case out of him. I do, though. I've got a FILE. #rainbow-dash:aside #id:interludes_083}
He told me off, too. He was really good at it. #rainbow-dash:worried #id:interludes_100
Then I'll skip to the end of my list. #twilight:tender #id:interludes_049
~ warm("rainbow-dash")
-> scold_owl

=== scold_owl ===
No more stunts. Not at him. #twilight:neutral #id:interludes_101
{is("fact:could-have-asked"): He said I could've asked him alone. I go past his window twice a day. #rainbow-dash:aside #id:interludes_096}
Since that business with Owlicious he comes to us when something is wrong. #twilight:neutral #id:interludes_050
He hasn't come. So nothing is wrong. It follows. #twilight:happy #id:interludes_051
Does it? #rainbow-dash:worried #id:interludes_052
+ [It follows. #id:interludes_053] -> scold_follows
+ [I'll look in on him after the party. #id:interludes_054] -> scold_look

=== scold_follows ===
His glass is lined up with the table. He does that when he's not saying something. #twilight:worried #id:castle_ballroom_029
-> scold_end

=== scold_look ===
Only for a minute. With a knock. A knock is not cornering. #twilight:tender #id:interludes_056
-> scold_end

=== scold_end ===
The rest goes as evenings should. A vase breaks. Somepony is sick in a tuba. #narration #id:interludes_057
~ begin("pack")
-> END
