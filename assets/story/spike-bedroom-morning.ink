// The morning: Twilight seeks.

=== morning ===
#do: curtain up; twilight face up
Spike! Seven o'clock! That's three minutes after the time you were going to be up before! #twilight:angry
I have your apron, and I have a list, and… #twilight:neutral
#do: twilight gesture startle; emote twilight surprise
Shelves. #twilight:surprised
He's tidied. He has never tidied. It's not his birthday. It's not mine. #twilight:worried
Bed. Closet. Shelves. In that order. Go. #twilight:worried
-> END

=== bed_morning ===
{is("clue:cold-bed"): -> bed_morning_again}
~ clue("cold-bed")
Made. Corners and all. I throw the covers off anyway. No Spike. #twilight:worried
Cold. It's been cold for hours. #twilight:surprised
{is("fact:asked-twilight-to-stay"): He asked for the old good night. I thought that was a nice thing. I thought it was only nice. #twilight:sad}
~ unsettle()
-> panic

=== bed_morning_again ===
I look again. Twice is science. No Spike. #twilight:worried
-> END

=== closet_morning ===
{is("clue:empty-closet"): -> closet_morning_again}
~ clue("empty-closet")
Not a sleeve. Not a shoe. One hook. #twilight:surprised
He hates that hook. He'd never leave me alone with it. #twilight:worried
~ unsettle()
-> panic

=== closet_morning_again ===
Hook. #twilight:sad
-> END

=== shelves_morning ===
{is("clue:bare-shelves"): -> shelves_morning_again}
~ clue("bare-shelves")
Bare. Dusted, even. Burglars don't dust. Do burglars dust? #twilight:worried
Stolen. Then taken. Then somepony has him in a sack, and wants bits for him. Small bits. Large bits. #twilight:surprised
~ unsettle()
-> panic

=== shelves_morning_again ===
Pale squares. I could name every one. I dusted round them for years, and never asked about a single one. #twilight:sad
-> END

=== duffle_morning ===
{is("clue:missing-duffle"): -> END}
~ clue("missing-duffle")
The bag's gone. Shining's bag. A kidnapper who packs? #twilight:worried
That isn't a kidnapping. That's a list. #twilight:sad
-> END

=== panic ===
{is("composure:shaken"): -> panic_shaken}
-> END

=== panic_shaken ===
Breathe. I can't. In. The report was late, and I couldn't breathe, and he brought me a paper bag. #twilight:worried
+ [Breathe in, and count to four] -> panic_breathe
+ [Keep looking] -> panic_look

=== panic_breathe ===
~ fact("breathed")
~ settle()
~ settle()
One. Two. Three. He used to count it for me. Four. #twilight:tender
-> END

=== panic_look ===
No time. No time. Bed. Closet. Shelves. Spike. #twilight:worried
-> END

=== window_morning ===
{is("clue:scratched-sill"): -> window_morning_again}
~ clue("scratched-sill")
Scratches on the sill. From outside. Four sets, and none of them his. #twilight:surprised
{is("fact:tried-to-tell"): -> window_thread}
-> END

=== window_thread ===
And a purple thread in the hinge. It smells of smoke, and of somewhere very far away. #twilight:worried
~ clue("rope-fibre")
-> END

=== window_morning_again ===
It opens outward. I'd never noticed. He must have looked at it every night. #twilight:sad
-> END

// ------------------------------------------------ the hiding places

=== search_comics ===
{is("trace:third-comic-box"): -> trace_comics}
-> search_common("third-comic-box")

=== trace_comics ===
{is("clue:soot-trace"): -> search_common("third-comic-box")}
~ clue("soot-trace")
Nine before eight. He'd sooner lose a claw. Somepony was in here, and it was him. #twilight:worried
-> search_common("third-comic-box")

=== search_basket ===
{is("trace:basket-lining"): -> trace_basket}
-> search_common("basket-lining")

=== trace_basket ===
{is("clue:soot-trace"): -> search_common("basket-lining")}
~ clue("soot-trace")
Sealing wax. Red. Nopony I know seals in red. He slept on a letter. #twilight:worried
-> search_common("basket-lining")

=== search_bookend ===
{is("trace:hollow-bookend"): -> trace_bookend}
-> search_common("hollow-bookend")

=== trace_bookend ===
{is("clue:soot-trace"): -> search_common("hollow-bookend")}
~ clue("soot-trace")
A thumbprint in soot. It goes all the way round. He was holding his breath when he did that. #twilight:worried
-> search_common("hollow-bookend")

=== search_tile ===
{is("trace:loose-tile"): -> trace_tile}
-> search_common("loose-tile")

=== trace_tile ===
{is("clue:soot-trace"): -> search_common("loose-tile")}
~ clue("soot-trace")
This tile's up by a hair. The castle doesn't do hairs. #twilight:worried
-> search_common("loose-tile")

=== search_common(hideout) ===
{is("keeps:third-comic-box") && hideout == "third-comic-box": -> find_in(hideout)}
{is("keeps:basket-lining") && hideout == "basket-lining": -> find_in(hideout)}
{is("keeps:hollow-bookend") && hideout == "hollow-bookend": -> find_in(hideout)}
{is("keeps:loose-tile") && hideout == "loose-tile": -> find_in(hideout)}
Empty. I knew about this one. I wonder if he knew that I knew. #twilight:aside
-> END

=== find_in(hideout) ===
~ find_keepsake(hideout)
{is("clue:second-keepsake"): -> find_third(hideout)}
{is("clue:first-keepsake"): -> find_second(hideout)}
~ clue("first-keepsake")
There's something here. It was put, not dropped. #twilight:surprised
-> what_is_it(hideout)

=== find_second(hideout) ===
~ clue("second-keepsake")
Another. Oh, Spike. You hid them for somepony to find. #twilight:sad
-> what_is_it(hideout)

=== find_third(hideout) ===
~ clue("all-keepsakes")
And here. He knew I'd look. He knew how I look. #twilight:tender
-> what_is_it(hideout)

=== what_is_it(hideout) ===
{kept("comic-box", hideout): Issue 42. My tea, Rarity's tea. We swore that it was the cat. We didn't have a cat. #twilight:tender}
{kept("power-poster", hideout): He drew the little one a bigger cape. In ink. When did he do that? #twilight:tender}
{kept("gem-bowl", hideout): His emergency sapphires. All of them. He didn't eat a single one. #twilight:sad}
{kept("photograph", hideout): All eight of us. I never saw that he was holding the string. #twilight:sad}
{kept("plush-owl", hideout): The owl he said he'd thrown away. It has been hugged quite flat. #twilight:tender}
{kept("quill-set", hideout): "Number-one assistant". I had that engraved. I thought it was a present. #twilight:sad}
{kept("telescope", hideout): It's still set. I look. It's set on a ridge, with nothing on it. #twilight:worried}
{kept("teacup", hideout): Fluttershy's cup. He washed it. He wrapped it in his good napkin. #twilight:tender}
{kept("scrapbook", hideout): Every letter I ever sent, in crayon, then pencil, then ink. He remembered all of it. #twilight:sad}
{kept("crystal-shard", hideout): From the Empire. They have a statue of him there. When did we last go and see it? #twilight:sad}
{kept("baseball-cap", hideout): Applejack's spare. She's waiting at a fence for this hat. #twilight:worried}
{kept("snow-globe", hideout): Ponyville, in glass. He's held it upright the whole time, so that nopony got snowed on. #twilight:tender}
{kept("hearth-doll", hideout): It has his spines and her hair, and it frightened him. He kept it by his head. #twilight:tender}
{kept("training-whistle", hideout): Rainbow's whistle. He tried out for everything that summer. We clapped. We clapped, and went for ices. #twilight:sad}
{kept("old-blanket", hideout): It doesn't even cover my two hooves. It used to go round him three times. #twilight:sad}
{kept("recipe-cards", hideout): His recipes. "T. likes it burnt, say it is rustic." So that's how. #twilight:tender}
-> END


// ------------------------------------------------ the desk, the note

=== desk_morning ===
{is("clue:scorched-desk"): -> desk_morning_again}
~ clue("scorched-desk")
~ clue("bare-desk")
A ring burned into the wood, as wide as a scroll. And one sheet of paper, folded in three. #twilight:worried
Corners first. #twilight:sad
-> END

=== desk_morning_again ===
The ring. The paper. The paper. #twilight:worried
-> END

=== morning_note ===
{is("from:tell"): -> note_after}
{is("clue:cold-bed, clue:bare-shelves, clue:empty-closet"): -> note_ready}
Papers later! Spike first! Bed, closet, shelves! #twilight:angry
-> END

=== note_ready ===
A demand. Letters cut from magazines, they'll be, and glued on crooked. I've read the books. #twilight:worried
#do: twilight walk desk; twilight face up
~ begin("read")
It's joined-up. Clean. I taught that hand. I know whose it is before I turn it over. #twilight:sad
~ fact("opened-the-note")
~ open("reading")
-> END

=== note_read ===
The house is very quiet. It's the kind of quiet he used to fill by humming. #narration
~ begin("tell")
-> END

=== note_after ===
I know it by heart. I knew it by heart the first time. #twilight:sad
-> END

=== after_reading ===
She rolls it up, calmly, the way one rolls a chart. She straps it to her side. #narration
The girls. One sentence. What do I tell them? #twilight:neutral
+ [He left us.] -> tell_left
+ [He wasn't taken. He chose.] -> tell_chose
+ {is("clue:all-keepsakes")} [He hid them where I'd look.] -> tell_hid
+ [We called him the assistant.] -> tell_called
+ [We're bringing him home.] -> tell_find

=== tell_left ===
~ tell("he-left-us")
He left. He packed, and he left, and I said good night to him through a crack. #twilight:sad
-> fly

=== tell_chose ===
~ tell("he-chose")
He wasn't taken. He chose. I'll need all of you, to understand that. #twilight:neutral
-> fly

=== tell_hid ===
~ tell("he-hid-it-for-us")
He hid the things he loves where he knew I'd look. That isn't somepony who hates us. #twilight:tender
-> fly

=== tell_called ===
~ tell("we-called-him")
We called him the assistant. I want us to think about that while we fly. #twilight:sad
-> fly

=== tell_find ===
~ tell("find-him")
Saddlebags, everypony. We're bringing him home. #twilight:angry
-> fly

=== fly ===
The door is four steps behind her. The window is two in front, and it is shut. #narration
#do: twilight face up; twilight gesture fly; camera shake; light flash window
It was shut. #narration
~ begin("credits")
-> END
