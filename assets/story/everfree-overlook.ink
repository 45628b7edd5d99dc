// The overlook at dawn: what was left, what waits, and a name.

=== dawn ===
#do: curtain down
You walk until the owls stop. #narration #id:interludes_071
#do: sound dawn-bell
#do: curtain up; camera at sun; wait 900
Rose. All of it, edge to edge, for nobody in particular. #thought #id:everfree_overlook_003
#do: camera at castle
There's the castle. I could cover it with one claw. I keep my claw down. #thought #id:everfree_overlook_004
#do: camera back
We found a log! We'll be here. There's trees to look at. #griffith:worried #id:everfree_overlook_005
-> END

=== overlook_edge ===
#do: spike walk edge; spike face up; camera at castle
Third window from the top. The sun gets there first. #thought #id:everfree_overlook_006
Whatever you say now has a long way down. #narration #id:everfree_overlook_007
+ [Forgive me, girls. #id:interludes_073] -> edge_forgive
+ [I'll tell you all of it. One day. #id:interludes_074] -> edge_oneday
+ [Say nothing #id:interludes_075] -> edge_nothing

=== edge_forgive ===
~ fact("asked-forgiveness")
It comes out louder than you meant. One bird goes up. #narration #id:everfree_overlook_008
-> edge_end

=== edge_oneday ===
~ fact("owes-the-story")
There's going to be a lot of it. Pinkie will want snacks. #thought #id:interludes_077
{is("fact:cannon-saved"): There's a cannon that only goes off when I say. I'd like to say. #thought #id:everfree_overlook_050}
-> edge_end

=== edge_nothing ===
#do: spike gesture sigh
I open my mouth, and it's only breath. It goes pretty, in this light. #thought #id:everfree_overlook_010
-> edge_end

=== edge_end ===
~ fact("said-goodbye")
#do: camera back
Behind you four dragons go on waiting, each in a different way. #narration #id:everfree_overlook_011
I've waited for ponies all my life. So this is how it looks from the front. #thought #id:everfree_overlook_012
-> END

=== overlook_griffith ===
{is("fact:said-goodbye"): -> the_name}
Griffith looks a birch over for loose bolts. He moves his tail off the path for you. #narration #id:everfree_overlook_013
-> END

=== overlook_connor ===
{is("fact:said-goodbye"): -> the_name}
Connor has his eyes on a pine and one claw on the gem. It isn't humming. #narration #id:everfree_overlook_014
-> END

=== overlook_saphira ===
{is("fact:said-goodbye"): -> saphira_weather}
{is("result:timberwolves:guarded"): Six. With their backs to you. I've put it in the count twice, so that somebody believes it. #saphira:sly #id:everfree_overlook_045}
{is("result:timberwolves:covered"): You're counting too. Don't. One in front of six is still in front. #saphira:tender #id:everfree_overlook_046}
Saphira counts the rings of something that hasn't been cut down yet. #narration #id:everfree_overlook_015
-> END

=== saphira_weather ===
I like to be gone by sunup. I'm calling this mist. #saphira:sly #id:everfree_overlook_016
-> END

=== overlook_yam ===
{is("fact:said-goodbye"): -> yam_time}
Yam is drawing the hills. The middle of the page is empty, castle-shaped. #narration #id:everfree_overlook_017
{is("fact:dragon-stone-read"): On the back of the sheet are two dragons of stone. She has given the stone back its egg. #narration #id:everfree_overlook_047}
-> END

=== yam_time ===
{is("fact:leaned-in"): -> yam_heard}
…no hurry, your h… #yam:tender #small #id:everfree_overlook_018
You got most of that. You don't ask for the rest. #narration #id:everfree_overlook_019
-> END

=== yam_heard ===
Take your time, your highness. #yam:tender #id:interludes_079
She says it straight at you, over the glasses. #narration #id:interludes_080
-> END

=== the_name ===
#do: spike walk among-them; griffith face spike & connor face spike & yam face spike & saphira face spike
What do we call you? Out loud. On the road. #griffith:tender #id:everfree_overlook_021
Only paper and smoke have called me the other thing. They didn't ask. #thought #id:everfree_overlook_022
+ [Artair. I'd like to hear it from a person. #id:everfree_overlook_023] -> name_artair
+ [Spike. It's the one I turn round for. #id:everfree_overlook_024] -> name_spike
+ {is("fact:found-the-print")} [Spike on the stone. Artair at the table. #id:everfree_overlook_025] -> name_both

=== name_artair ===
~ fact("goes-by-artair")
Artair. #griffith:tender #id:everfree_overlook_026
He says it as he'd set down a glass that has been mended. #narration #id:everfree_overlook_027
It doesn't fit yet. Neither did the basket. #thought #id:everfree_overlook_028
-> name_end

=== name_spike ===
~ fact("goes-by-spike")
I saw you do it just now, dude. You turned. #connor:tender #id:everfree_overlook_029
Spike! Good! It's on the back of two of the three things. #griffith:happy #id:everfree_overlook_030
-> name_end

=== name_both ===
~ fact("goes-by-both")
Two names. I'll shout whichever is shorter. #saphira:sly #id:everfree_overlook_031
It's the first thing tonight that I didn't leave one half of. #thought #id:everfree_overlook_032
-> name_end

=== name_end ===
{is("fact:asked-forgiveness"): They'll be mad first. That's okay, man. There's a door in mad. #connor:tender #id:everfree_overlook_033}
{is("fact:owes-the-story"): …I could draw it as we go. So none of it falls out. #yam:tender #small #id:everfree_overlook_034}
{is("!fact:asked-forgiveness, !fact:owes-the-story"): You said nothing, back there. I heard it. So would they. #saphira:tender #id:everfree_overlook_035}
{is("fact:ask-at-dawn"): It's light. I'm asking. Bed, or on? #saphira:tender #id:everfree_overlook_048}
{is("fact:ask-at-dawn"): On. I've looked now. All of it. #spike:tender #id:everfree_overlook_049}
It's full day. Walk. #saphira:neutral #id:everfree_overlook_036
About now she knocks. #thought #id:everfree_overlook_037
~ begin("search")
-> END

=== print_stone ===
~ fact("found-the-print")
In the flat stone, six hooves, and one claw the size of a biscuit. #narration #id:everfree_overlook_038
It was mud then. Twilight turned it to stone. I said it was cold. #thought #id:everfree_overlook_039
#do: spike gesture kneel
I try my foot in the claw. It's gone small, and nopony wrote that down. #thought #id:everfree_overlook_040
{is("fact:found-the-hollow"): The scorch under the roots fitted. #thought #id:everfree_overlook_041}
-> END

=== overlook_rock ===
{is("fact:said-goodbye"): -> rock_after}
The rock is warm on top already. It's made for seven, and a picnic. #narration #id:everfree_overlook_042
-> END

=== rock_after ===
One of the little roofs puts up smoke. That's the Cakes. They'll have burned the first tray. #thought #id:everfree_overlook_043
-> END

=== overlook_back ===
It's all night back there still. The last of it is just going in under the leaves. #narration #id:everfree_overlook_044
-> END
