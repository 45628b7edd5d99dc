// The guests: tiny lives, and one dragon who keeps being thanked for somepony else.

=== guest_mint_julep ===
Oh, it's Princess Twilight's little… is it valet? #mint-julep:happy
Assistant. Number one. There's no number two. #spike:sly
How marvellous. And do you travel with her, or do you wait at home? #mint-julep:neutral
~ think("the-assistant")
+ [I'm the one who reads the map.] -> julep_map
+ [I wait very well.] -> julep_wait

=== julep_map ===
How brave of her to let you! #mint-julep:happy
-> END

=== julep_wait ===
One does so value that. My last one fidgeted. #mint-julep:neutral
-> END

=== guest_brass_note ===
Requests? We've got "Ode to Magic", "Ode to Loyalty", "Ode to Laughter", and the polka. #brass-note:happy
Nothing for the guy who opened the door? #spike:sly
…I could do you a fanfare. It's two notes. #brass-note:neutral
+ [I'll take it.] -> brass_fanfare
+ [The polka's fine.] -> brass_polka

=== brass_fanfare ===
Paa-paam. He bows, and he means it, and four ponies clap before they look to see for whom. #narration
It was a really good two notes. #thought
-> END

=== brass_polka ===
The polka is never fine. But it is what we have in common. #brass-note:happy
-> END

=== guest_old_quill ===
I set down the histories, young drake. Six chapters on this morning alone. #old-quill:neutral
Am I in there? #spike:neutral
Let me see. "The satchel was brought." That would be you. #old-quill:happy
+ [Who brought it, though?] -> quill_who
+ [It's a good sentence.] -> quill_good

=== quill_who ===
In the passive voice, dear, nopony brings anything. #old-quill:neutral
~ think("carrying")
-> END

=== quill_good ===
It is, isn't it? One wants a short one, after all that light. #old-quill:happy
~ think("carrying")
-> END

=== guest_sunny_side ===
You're skin and scales! Eat a tart. Eat two, you're growing. #sunny-side:happy
Am I? Could you write that down and sign it? #spike:happy
My own hatched. I mean, left home. This spring. I still bake for six. #sunny-side:neutral
+ [Do they write?] -> sunny_write
+ [I'll eat for six.] -> sunny_six

=== sunny_write ===
Every week. I keep the envelopes. The letters are nice too, but it's the envelopes. #sunny-side:neutral
An envelope has an address on it. I send everypony's mail, and I never had one of those to write to. #thought
~ think("letters-home")
-> END

=== sunny_six ===
That's what the last one said. Then he got tall. #sunny-side:happy
-> END

=== guest_tuppence ===
Are you the dragon from the window? #tuppence:neutral
You found me? I'm the size of a button. #spike:surprised
I'm small. I look at the bottoms of things. #tuppence:happy
+ [What am I doing in it?] -> tuppence_doing
+ [Best seat in the house, the bottom.] -> tuppence_seat

=== tuppence_doing ===
Holding a paper. You look like you're about to go. #tuppence:neutral
…Kid, you should write the histories. #spike:surprised
~ think("small-in-glass")
-> END

=== tuppence_seat ===
That's what I said! Mum said it's where the crumbs are. #tuppence:happy
-> END

=== guest_storm_chaser ===
You work with Rainbow Dash? THE Rainbow Dash? What's she like? #storm-chaser:happy
Loud. Kind, when she forgets to be loud. #spike:happy
And you get to stand that close. You must be so proud to know them. #storm-chaser:happy
+ [I am.] -> storm_proud
+ [They know me, too.] -> storm_know

=== storm_proud ===
And that's true. That's the stupid part. It's completely true. #thought
~ think("the-assistant")
-> END

=== storm_know ===
Sure they do! Somepony has to hold the goggles, right? #storm-chaser:neutral
~ think("carrying")
-> END

=== guest_dahlia ===
Mind the brim, dear. Oh! Warm. You're quite warm, aren't you? #dahlia:neutral
It's the fire. It's included. #spike:sly
Of course. I'll just stand a hair to the left. For the petals. #dahlia:happy
Only a hair. They always think it's only a hair. #thought
~ think("too-warm-for-ponies")
-> END

=== guest_baron_merino ===
Splendid evening. The Princess raised you herself, I'm told? From the egg? #baron-merino:neutral
She hatched me. It was for an exam. #spike:neutral
And did she pass? #baron-merino:happy
+ [Top marks.] -> baron_marks
+ [Ask the egg.] -> baron_egg

=== baron_marks ===
Capital. One likes to know these things end well. #baron-merino:happy
Somepony laid that egg, sir. I never used to think about that part. #thought
~ think("hatched-for-a-test")
-> END

=== baron_egg ===
Ha! Ha. Yes. Does it… answer? #baron-merino:neutral
Lately it asks. #spike:aside
~ think("hatched-for-a-test")
-> END

=== guest_cicada ===
Spike! You came. I told the hive you would be at the front. Where is the front? #cicada:happy
It's more of a sideways kind of party. #spike:sly
In our songs you are very tall. You stood between Thorax and a hundred spears, and you sang. Badly. #cicada:happy
+ [They kept the "badly"?] -> cicada_badly
+ [One out of a hundred guests remembers.] -> cicada_one

=== cicada_badly ===
It is the best verse. It is how we knew that you were not pretending. #cicada:happy
~ think("cicada-remembers")
-> END

=== cicada_one ===
Then the other ninety-nine were not there. That is not your fault. It is not theirs. #cicada:neutral
~ think("cicada-remembers")
-> END

=== guest_yorsk ===
Small dragon has hungry eyes. Not for cake. #yorsk:neutral
They're just eyes. They came like that. #spike:sly
Yorsk walks nine snows with calf on back, so calf can see father's mountain. Calf says: why? It is only mountain. #yorsk:neutral
+ [What did you tell him?] -> yorsk_told
+ [Was it?] -> yorsk_was

=== yorsk_told ===
Yorsk says: now is YOUR mountain. Calf is quiet all way home. #yorsk:happy
~ think("yorsk-calf")
-> END

=== yorsk_was ===
Yes. Only mountain. Yorsk cries like spring. #yorsk:happy
~ think("yorsk-calf")
~ think("empty-chair")
-> END

=== guest_gerta ===
If you're going to lurk, lurk by the sausages. Better sight lines. #gerta:happy
I'm not lurking. I'm staff. Kind of. #spike:neutral
Kid, I left home with one scarf and a bad map. You know what I found out? #gerta:neutral
+ [What?] -> gerta_what
+ [I have a good map.] -> gerta_map

=== gerta_what ===
That they'd kept my chair. Two years. Nobody even put coats on it. #gerta:happy
~ think("empty-chair")
-> END

=== gerta_map ===
Then it's the scarf you're missing. #gerta:happy
-> END
