// Spike's room in the evening: the scroll, the desk, the bag, the door.

=== bedroom_door ===
{is("player:twilight"): -> door_twilight}
{is("from:window"): -> door_night}
If I go back down there I'll have to be looked at. #thought
-> END

=== door_night ===
Forty-one steps to the ballroom. I'm not going to take any of them. #thought
-> END

=== door_twilight ===
He's not out there. I came from out there. #twilight:worried
-> END

=== bed ===
{is("player:twilight"): -> bed_morning}
{is("from:window"): -> bed_night}
The basket. Twilight wove a new rim when I outgrew the old one, and pretended it was for symmetry. #thought
-> END

=== bed_night ===
I made it. I don't know why. I never make it. #thought
-> END

=== window ===
{is("player:twilight"): -> window_morning}
{is("from:visitors"): -> window_open}
{is("beat:window"): -> tapping_window}
Night glass. Behind it the Everfree, like something spilled along the edge of the world. #narration
-> END

=== window_open ===
Cold air, and a purple rope that goes up into nothing I can see. #thought
-> END

=== closet ===
{is("player:twilight"): -> closet_morning}
{is("from:window"): -> closet_night}
One tuxedo, one cape, one hook that bites. #narration
-> END

=== closet_night ===
Only the hook. I thought about taking the hook. #thought
-> END

=== photograph ===
Eight of us on the castle steps, the day it grew. I'm the blur on the left. #thought
I was holding the string of the camera. In my teeth. You have to hold still for that, and I sneezed. #spike:sly
-> END

=== poster ===
Power Ponies, first printing. Hum Drum's in the corner. He's useless, right up until page thirty. #spike:happy
Page thirty's why I kept it. #thought
-> END

=== comics ===
Alphabetical by villain. It's a system. #spike:sly
-> END

=== gems ===
Breakfast. Well, supper. Well, feelings. #spike:sly
-> END

=== telescope ===
It's aimed at the ridge where the migration went over, that one year. I watched every wing. #thought
None of them looked down. It's fine, it was daytime, they had places to be. #thought
~ think("empty-chair")
-> END

=== clock ===
{is("player:twilight"): -> clock_morning}
It runs four minutes fast, so that Twilight is never late. It was the first thing I ever set for her. #thought
-> END

=== clock_morning ===
Seven and four minutes. So seven. He set it fast for me. I never… I never told him I knew. #twilight:tender
-> END

=== shelves ===
{is("player:twilight"): -> shelves_morning}
{is("from:pack"): -> shelves_packed}
Comics, gems, junk, treasure. Left to right it goes from what I'd save in a fire to what started one. #spike:sly
-> END

=== shelves_packed ===
Pale squares where things were. You could play the whole room back from the dust. #thought
-> END

// ------------------------------------------------ the hiding places

=== hideout_third_comic_box ===
{is("player:twilight"): -> search_comics}
{is("beat:retrieve, scroll:third-comic-box"): -> fetch_comics}
{is("beat:pack, leftover"): -> hide_in("third-comic-box")}
Crossover issues. The perfect guard: nopony wants to get past them. #spike:sly
-> END

=== hideout_basket_lining ===
{is("player:twilight"): -> search_basket}
{is("beat:retrieve, scroll:basket-lining"): -> fetch_basket}
{is("beat:pack, leftover"): -> hide_in("basket-lining")}
The lining has a rip the size of a claw. My claw. Mostly on purpose. #spike:sly
-> END

=== hideout_hollow_bookend ===
{is("player:twilight"): -> search_bookend}
{is("beat:retrieve, scroll:hollow-bookend"): -> fetch_bookend}
{is("beat:pack, leftover"): -> hide_in("hollow-bookend")}
The head unscrews. There's a smell of ruby in there that I visit sometimes. #spike:happy
-> END

=== hideout_loose_tile ===
{is("player:twilight"): -> search_tile}
{is("beat:retrieve, scroll:loose-tile"): -> fetch_tile}
{is("beat:pack, leftover"): -> hide_in("loose-tile")}
One tile in two hundred rocks. The castle grew it that way, so I like to think it was for me. #thought
-> END

=== fetch_comics ===
There it is, flat against the back. And issue nine is in front of issue eight now. #narration
-> trace_choice

=== fetch_basket ===
It crackles out of the lining, warm, and leaves a curl of red wax where I slept. #narration
-> trace_choice

=== fetch_bookend ===
It slides out of the brass. My thumb has left soot on the neck, as plain as a signature. #narration
-> trace_choice

=== fetch_tile ===
#do: spike gesture kneel
The tile comes up with a little cluck, and goes back with an edge that isn't quite down. #narration
-> trace_choice

=== trace_choice ===
+ [Put it right, so that nopony could tell] -> trace_cover
+ [Leave it. I won't need it tomorrow.] -> trace_leave

=== trace_cover ===
~ fetch_scroll("cover")
You take the time. It looks as it always did. You always were neat, for a dragon. #narration
-> to_desk

=== trace_leave ===
~ fetch_scroll("leave")
Let somepony find something, one day. Even if it's only where a thing used to be. #thought
-> to_desk

=== to_desk ===
Okay. Desk. Lamp. Read it properly, for once, to the end. #spike:neutral
~ begin("weigh")
-> END

// ------------------------------------------------ the desk

=== desk ===
{is("player:twilight"): -> desk_morning}
{is("beat:retrieve"): -> desk_early}
{is("beat:weigh, !fact:read-contract"): -> desk_contract}
{is("beat:weigh"): -> desk_weigh}
{is("beat:sign"): -> desk_sign}
{is("beat:note"): -> desk_note}
Bare wood. It's bigger than I remember. #thought
-> END

=== desk_early ===
Quill, ink, lamp. No scroll. I hid it better than I remember hiding it. #thought
-> END

=== desk_contract ===
#do: spike face up
You lay it on the blotter. It unrolls by itself, like something that has been waiting to stretch. #narration
~ open("contract")
-> END

=== contract_read ===
~ fact("read-contract")
It calls me Artair. It's only a word, but it knows where I live. #thought
+ [Read the last clause again] -> contract_again
+ [Ask it for one more day] -> contract_day
+ [Put the lamp closer] -> contract_lamp

=== contract_again ===
~ fact("read-fine-print")
"Of the place, no word, in no tongue, by no hand." That's thorough. That's a lot of no. #spike:worried
-> contract_lean

=== contract_day ===
~ fact("asked-for-a-day")
One more day? There's pancakes. There's a whole thing with Applejack. #spike:worried
The ink doesn't move. It has beautiful manners, and it doesn't move. #narration
-> contract_lean

=== contract_lamp ===
Under the light you can see where somepony pressed too hard on the word "come". #narration
Somepony wrote this. With a claw. And it shook. #thought
~ think("empty-chair")
-> contract_lean

=== contract_lean ===
I was leaning already. Then the wall came in this morning, and I stopped leaning and fell. #thought
So. Why? Come on, Spike. Put it on the scales. #spike:neutral
~ open("weighing")
-> END

=== desk_weigh ===
The scales are still where I left them. In my head. On the blotter. #thought
~ open("weighing")
-> END

=== weighed ===
{is("resolve:strength"): I'm tired of the edge of the light. There. I said it, and the lamp didn't go out. #thought}
{is("resolve:shield"): They win by a minute, and one day there won't be a minute. I could be the minute. #thought}
{is("resolve:parents"): Somewhere two dragons have an empty chair and know whose it is. #thought}
{is("resolve:belonging"): I want to walk into a room and not be the only one of something. Just once. To see. #thought}
I don't want to be somepony else. I want to find out who they'd have missed. #spike:tender
~ begin("sign")
Quill, then. #spike:neutral
-> END

=== desk_sign ===
One day I'll be sorry. I'm a bit sorry already, and it's still blank. #spike:tender
~ open("signature")
-> END

=== signed ===
#do: light flare desk
The name dries. The paper doesn't want to lie down any more. #narration
~ begin("note")
-> END

=== smoke ===
#do: spike gesture startle; emote spike surprise
It lifts off the desk, turning, and goes up all at once without a flame. #narration
Well chosen, Artair. The road remembers its own. #smoke
Four are on their way to you, and they are quick. Have your things in order. #smoke
Leave the ones you call family a letter, if it eases you. Where the road goes is ours. #smoke
Then it's only smoke, and then it's only a room with a ring burned in the desk. #narration
"The ones you call family." Who puts it like that? #spike:angry
Okay. No going back. Just a letter, then. I've written thousands. #spike:neutral
-> END

=== desk_note ===
~ open("note")
-> END

=== note_sealed ===
#do: spike gesture write
{is("fact:tried-to-tell"): I tried. You can't see it, but there's a place where I tried. #thought}
Folded in three. Like she taught me. Corners first. #thought
I'll put it out when I go. Not before. If I look at it I'll start correcting it. #spike:aside
~ begin("scolding")
-> END

// ------------------------------------------------ packing

=== pack_opening ===
#do: curtain up
Shining Armor's old duffle. "For adventures", he said. He meant sleepovers. #thought
Everything, then. It's under the bed. #spike:neutral
-> END

=== duffle ===
{is("player:twilight"): -> duffle_morning}
{is("beat:pack, !fact:bag-closed"): -> duffle_pack}
{is("beat:pack"): -> duffle_left}
{is("before:pack"): -> duffle_early}
It's heavier than it should be. It's only things. #thought
-> END

=== duffle_early ===
Shining Armor's duffle bag. It smells of barracks and peppermint. #thought
-> END

=== duffle_pack ===
~ open("packing")
-> END

=== duffle_left ===
The zip's shut, and it took a knee. What's left needs another home. #thought
-> END

=== bag_closed ===
~ fact("bag-closed")
It doesn't all go in. Of course it doesn't all go in. #spike:sad
I can't leave them on a bare shelf to be looked at. Somewhere small. One place each. #thought
They'll search. She'll search best. #thought
-> END

=== hide_in(hideout) ===
{is("keeps:third-comic-box") && hideout == "third-comic-box": -> place_taken}
{is("keeps:basket-lining") && hideout == "basket-lining": -> place_taken}
{is("keeps:hollow-bookend") && hideout == "hollow-bookend": -> place_taken}
{is("keeps:loose-tile") && hideout == "loose-tile": -> place_taken}
{is("!fact:bag-closed"): -> bag_first}
Here? What goes here? #thought
+ {is("left:comic-box")} [The box of comics] -> hide_item("comic-box", hideout)
+ {is("left:power-poster")} [The poster] -> hide_item("power-poster", hideout)
+ {is("left:gem-bowl")} [The gem bowl] -> hide_item("gem-bowl", hideout)
+ {is("left:photograph")} [The photograph] -> hide_item("photograph", hideout)
+ {is("left:plush-owl")} [The stuffed owl] -> hide_item("plush-owl", hideout)
+ {is("left:quill-set")} [The quill set] -> hide_item("quill-set", hideout)
+ {is("left:telescope")} [The telescope] -> hide_item("telescope", hideout)
+ {is("left:teacup")} [The chipped teacup] -> hide_item("teacup", hideout)
+ {is("left:scrapbook")} [The scrapbook] -> hide_item("scrapbook", hideout)
+ {is("left:crystal-shard")} [The crystal shard] -> hide_item("crystal-shard", hideout)
+ {is("left:baseball-cap")} [The cap] -> hide_item("baseball-cap", hideout)
+ {is("left:snow-globe")} [The snow globe] -> hide_item("snow-globe", hideout)
+ {is("left:hearth-doll")} [The doll] -> hide_item("hearth-doll", hideout)
+ {is("left:training-whistle")} [The whistle] -> hide_item("training-whistle", hideout)
+ {is("left:old-blanket")} [The old blanket] -> hide_item("old-blanket", hideout)
+ {is("left:recipe-cards")} [The recipe cards] -> hide_item("recipe-cards", hideout)
+ [Not here] -> not_here

=== not_here ===
No. Not here. #thought
-> END

=== bag_first ===
First the bag. Then whatever the bag won't take. #thought
-> END

=== place_taken ===
Something I love is in there already. #thought
-> END

=== hide_item(item, hideout) ===
~ hide_keepsake(item, hideout)
#do: spike gesture kneel
There. Stay. Be found by the right one. #spike:tender
{is("leftover"): -> more_left}
-> all_hidden

=== more_left ===
And the next. #thought
-> END

=== all_hidden ===
That's everything. The room looks like a drawing of my room. #thought
Then, at the door, three knocks. I know those knocks. #thought
~ begin("knock")
-> END

// ------------------------------------------------ the door, the smile

=== knock ===
#do: spike face down; emote spike surprise
Spike? Are you awake? I knocked, so this isn't cornering. #twilight:tender
A hanger falls off the closet rail. Then, because why not, the other hanger. #narration
+ [Open the door a crack] -> knock_crack
+ [Just a second!] -> knock_second

=== knock_second ===
I'm, uh. Alphabetising! #spike:worried
At this hour? I'm so proud. #twilight:happy
-> knock_crack

=== knock_crack ===
One eye, one ear fin, one very large smile. Behind it, a whole bare room. #narration
I wanted to see if you were all right. After, well. After Rainbow. #twilight:worried
+ [I'm fine.] -> smile_thin
+ [Better than fine. I figured it out.] -> smile_wide
+ [Twilight, say good night the old way?] -> smile_old

=== smile_thin ===
~ unsettle()
You've said that four times today. I've been keeping a tally. A small one. #twilight:worried
No, really. The thing I was chewing on? I've figured it out. #spike:happy
-> smile_end

=== smile_wide ===
~ fact("smiled-too-wide")
All that thinking? Done. Sorted. You're looking at one sorted dragon. #spike:happy
It's almost a good smile. It has a little too much in it, like a bag with its zip shut by a knee. #narration
-> smile_end

=== smile_old ===
~ fact("asked-twilight-to-stay")
~ warm("twilight")
Oh. I haven't done that since you were in the small basket. #twilight:surprised
Good night, stars. Good night, spines. Good night to all that's yours and mine. #twilight:tender
Don't look past me. Please, please don't look past me. #thought
~ fact("told-twilight-almost")
And I figured it out, Twi. What was bothering me. So you can sleep. #spike:tender
-> smile_end

=== smile_end ===
Oh, Spike, that's wonderful. I knew you would. It followed. #twilight:happy
And you'll be up early? You promised Applejack a morning of chores. #twilight:neutral
+ [Bright and early.] -> smile_early
+ [I'll be up before you know it.] -> smile_before

=== smile_early ===
It was barely even a lie. I will be up. #thought
-> knock_end

=== smile_before ===
That one was true, and it was the worst one. #thought
-> knock_end

=== knock_end ===
The door closes. She hums on the stairs. She's relieved. I did that. #thought
If she'd leaned an inch to the left, she would have seen the shelves. #narration
#do: curtain down
Pack the last of it. Make the bed. Lie on top, so that it stays made. #narration
~ begin("window")
-> END
