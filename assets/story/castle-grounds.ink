// The castle grounds: two lanterns, loud gravel, quiet grass, and a hole under the wall that he never told anypony about.

=== grounds ===
#do: curtain up; camera at fountain; wait 900
#do: camera back; wait 400
Two rounds. Find me somewhere to count from. When a light comes, be behind something. #saphira:neutral #id:castle_grounds_002
Four of us, keeping still, are hedge. Yours is the walk they know. #saphira:neutral #id:castle_grounds_074
You know this garden, man. Tonight we're the luggage. #connor:sly #id:castle_grounds_003
There's a break in the hedge, by the third lamp. I used to wave through it. #thought #id:castle_grounds_004
-> END

=== grounds_count ===
{is("fact:counted-rounds"): -> grounds_counted}
#do: camera at fountain; wait 1000
Fountain: once round in twenty. On the far side he's all back. #saphira:neutral #id:castle_grounds_005
#do: camera at gate; wait 1000
Gate: there and back in twenty-two. He stops to admire his lamp. #saphira:neutral #id:castle_grounds_006
#do: camera back; wait 400
~ fact("counted-rounds")
And nobody guards a wall from the inside. #saphira:sly #id:castle_grounds_007
Behind the last lime it has a hole. I've never told anypony. Now it's four. #thought #id:castle_grounds_008
-> END

=== grounds_uncounted ===
{is("fact:counted-rounds"): -> grounds_counted}
A lantern, then none, then the same one. Or the other one. #thought #id:castle_grounds_009
-> END

=== grounds_counted ===
Fountain. Gate. Fountain. Go when it's "gate" and he isn't. #saphira:neutral #id:castle_grounds_010
-> END

=== fountain ===
Fourteen of those coins are mine. It was always the same wish. Bigger, please. #thought #id:castle_grounds_012
-> END

=== plinth ===
{is("fact:guards-drawn"): -> plinth_drawn}
Twilight looks ahead, Dash looks up, Applejack looks at whoever carved her. Then comes a stone with nothing on it. #narration #id:castle_grounds_013
They can't agree who's next. Meanwhile somepony has to dust it. #thought #id:castle_grounds_014
-> END

=== plinth_drawn ===
From behind the cypress you can hear two grown stallions being very quiet about a drawing. #narration #id:castle_grounds_015
-> END

=== hedge_dragon ===
~ fact("met-the-hedge-dragon")
It's YOU! You're a hedge! Nobody's ever made me so much as a shrub! #griffith:happy #id:castle_grounds_017
I'd always taken it for a dog. Somepony does the fins every week. #thought #id:castle_grounds_018
-> END

=== shed ===
{is("fact:mended-the-latch"): -> shed_shut}
{is("fact:took-the-sacking"): -> shed_knocks}
Oh, you poor thing. Who hung you? #griffith:worried #id:castle_grounds_019
One good bit of wire. It'll do a latch. Or sacks round our feet, to hush the gravel. #griffith:neutral #id:castle_grounds_020
The shed door. Number eleven on my list, since spring. #thought #id:castle_grounds_021
+ [Mend the latch. #id:castle_grounds_022] -> shed_mend
+ [Take the sacks. #id:castle_grounds_023] -> shed_sacks
+ [Leave it knocking #id:castle_grounds_024] -> shed_knocks

=== shed_mend ===
~ fact("mended-the-latch")
Two turns and a tuck. The door thinks about it, and stays shut. #narration #id:castle_grounds_025
Eleven, done. Nopony will know it was me. Twilight will. #thought #id:castle_grounds_026
-> END

=== shed_sacks ===
~ fact("took-the-sacking")
Slippers! Everybody gets slippers! #griffith:happy #id:castle_grounds_027
You try one foot on the gravel. The gravel has nothing to add. #narration #id:castle_grounds_028
-> END

=== shed_shut ===
It's odd how quiet a shut door is. #thought #id:castle_grounds_029
-> END

=== shed_knocks ===
#do: sound knock-soft at shed-door
Knock, says the door, to nopony. #narration #id:castle_grounds_030
-> END

=== shed_unmended ===
{is("fact:mended-the-latch"): -> shed_shut}
{is("fact:took-the-sacking"): -> shed_knocks}
#do: sound knock-soft at shed-door
The door hangs off its latch and knocks when the wind thinks of it. Griffith is trying hard not to look. #narration #id:castle_grounds_031
I only ever fetch the hammer. It's him that mends. #thought #id:castle_grounds_032
-> END

=== roofs ===
#do: camera at roofs; wait 1200
They'll wake up one short, and each will think it was something she said. #thought #id:castle_grounds_034
You could tell them from here, dude. It carries. #connor:tender #id:castle_grounds_035
+ [Say good night to each roof #id:castle_grounds_036] -> roofs_good_night
+ [Don't look too long #id:castle_grounds_037] -> roofs_short

=== roofs_good_night ===
~ fact("said-good-night")
Rarity, Pinkie, Applejack. Fluttershy, behind the trees. Dash, whichever cloud. It wasn't anything you said. #thought #id:castle_grounds_038
#do: sound hum at connor
#do: camera back; wait 400
Connor hums it after you, lower, so that it will keep. #narration #id:castle_grounds_039
-> END

=== roofs_short ===
#do: camera back; wait 400
If I do one I'll do them all, and then it'll be morning. #thought #id:castle_grounds_040
-> END

=== gate ===
Bars, a lock like a dinner plate, and two lamps that have never once gone out. #narration #id:castle_grounds_041
That's the way for people who are expected. #saphira:neutral #id:castle_grounds_042
-> END

=== moon_dial ===
Yam bends down to the dial as you would to a small child. #narration #id:castle_grounds_043
{is("fact:leaned-in"): It says that it's late. Politely. #yam:tender #id:castle_grounds_044}
{is("!fact:leaned-in"): …'t says it's late… politely… #yam:neutral #small #id:castle_grounds_045}
-> END

=== gap ===
{is("!fact:counted-rounds"): -> gap_not_yet}
The edges are smooth. You've been through here before. #griffith:surprised #id:castle_grounds_046
Six pies, two summers. Twilight set a trap for the raccoon. I checked it for her. #thought #id:castle_grounds_047
+ [Crawl under #id:castle_grounds_048] -> gap_under
+ [Not yet #id:castle_grounds_049] -> gap_stay

=== gap_not_yet ===
Not yet. They'd walk right onto us. There's a hedge with a break in it. #saphira:neutral #id:castle_grounds_050
-> END

=== gap_stay ===
It's a hole. It has no opening hours. #saphira:neutral #id:castle_grounds_051
-> END

=== gap_under ===
#do: curtain down
It used to be roomy. Four dragons follow, with the air let out. #narration #id:castle_grounds_052
{is("fact:mended-the-latch"): He'll come with his barrow, and it'll be shut! #griffith:tender #id:castle_grounds_053}
{is("fact:took-the-sacking"): I left him a ruby for the sacks. Under the pot. #griffith:worried #id:castle_grounds_054}
{is("!spotted:once"): Two lanterns, no questions. #saphira:neutral #id:castle_grounds_055}
{is("spotted:once, !fact:guards-drawn"): One hedge with a reputation. It'll live it down. #saphira:neutral #id:castle_grounds_056}
{is("fact:guards-drawn"): We left a drawing. That's a trace. #saphira:neutral #id:castle_grounds_057}
{is("fact:guards-drawn"): …'s a good likeness… #yam:neutral #small #id:castle_grounds_058}
{is("fact:said-good-night"): I told them good night. It wasn't the word. #thought #id:castle_grounds_059}
Be as cross as you like, all of you. Only be there. #thought #id:castle_grounds_060
~ begin("escape")
-> END

// ------------------------------------------------ seen

=== lantern_sees ===
{is("fact:hedge-reported"): -> lantern_drawn}
{is("spotted:twice"): -> lantern_twice}
Who's th… oh. It's the dragon hedge. #night-guard:surprised #id:castle_grounds_061
Evening, hedge. Thought you stood further in. #night-guard:neutral #id:castle_grounds_062
Back. Slower. And whatever you did with your arms, keep doing it. #saphira:neutral #id:castle_grounds_063
-> END

=== lantern_twice ===
~ fact("hedge-reported")
That hedge is nearer than it was. #night-guard:surprised #id:castle_grounds_064
He writes it down, and turns up his lantern. So does the other. #narration #id:castle_grounds_065
-> END

=== lantern_drawn ===
Right. Hedge. You and me are going to have a word. #night-guard:surprised #id:castle_grounds_067
~ fact("guards-drawn")
Something small goes by, and comes back without its sheet of paper. #narration #id:castle_grounds_068
The lantern stops at the empty plinth. The other one joins it. #narration #id:castle_grounds_069
That's my good side. Who'd draw a pony's good side, at this hour? #night-guard:neutral #id:castle_grounds_070
{is("fact:leaned-in"): He stands so nicely. I'd have liked to do the hooves. #yam:tender #id:castle_grounds_071}
{is("!fact:leaned-in"): …stands so nicely… #yam:tender #small #id:castle_grounds_072}
They'll look at that till morning. Go. #saphira:tender #id:castle_grounds_073
-> END
