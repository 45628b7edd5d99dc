// The morning: Twilight seeks.

=== morning ===
#do: sound door-open at door
#do: curtain up; twilight face up
Spike! Seven o'clock! Early was at six! #twilight:angry #id:spike_bedroom_morning_001
I have your apron, and I have a list, and… #twilight:neutral #id:spike_bedroom_morning_002
{is("result:rope:fine"): -> morning_shelves}
~ clue("owl-like-a-colt")
{is("result:rope:poor"): And Starlight and I both saw an owl as big as a colt! And… #twilight:happy #id:spike_bedroom_morning_100}
{is("result:rope:fair"): And there was an owl as big as a colt, with a bag! And… #twilight:happy #id:spike_bedroom_morning_101}
-> morning_shelves

=== morning_shelves ===
#do: twilight gesture startle; emote twilight alert
Shelves. #twilight:surprised #id:spike_bedroom_morning_003
He's tidied. Nopony asked him to. It's not his birthday. It's not mine. #twilight:worried #id:spike_bedroom_morning_004
{is("fact:crack-showed"): It was like this last night, in the crack. I was looking at the smile. #twilight:sad #id:spike_bedroom_morning_111}
{is("fact:owl-knows"): On the sill sits Owlicious, with his back to the room. #narration #id:spike_bedroom_morning_102}
Bed. Closet. Shelves. Go. #twilight:worried #id:spike_bedroom_morning_005
-> END

=== bed_morning ===
{is("clue:cold-bed"): -> bed_morning_again}
~ clue("cold-bed")
Made. Corners and all. I throw the covers off anyway. No Spike. #twilight:worried #id:spike_bedroom_morning_006
Cold. For hours. #twilight:surprised #id:spike_bedroom_morning_007
{is("fact:asked-twilight-to-stay"): He asked for the old good night. I thought it was only nice. #twilight:sad #id:spike_bedroom_morning_008}
~ unsettle()
-> make_of_it(true)

=== bed_morning_again ===
I look again. Twice is science. No Spike. #twilight:worried #id:spike_bedroom_morning_009
-> END

=== closet_morning ===
{is("clue:empty-closet"): -> closet_morning_again}
~ clue("empty-closet")
Not a sleeve. Not a shoe. One hook. #twilight:surprised #id:spike_bedroom_morning_010
He hates that hook. He'd never leave me alone with it. #twilight:worried #id:spike_bedroom_morning_011
~ unsettle()
-> make_of_it(true)

=== closet_morning_again ===
Hook. #twilight:sad #id:spike_bedroom_morning_012
-> END

=== shelves_morning ===
{is("clue:bare-shelves"): -> shelves_morning_again}
~ clue("bare-shelves")
One bookend. He's dusted round it. Burglars don't dust. Do burglars dust? #twilight:worried #id:spike_bedroom_morning_013
~ unsettle()
-> make_of_it(true)

=== shelves_morning_again ===
Pale squares. I dusted round them for years, and never asked about a single one. #twilight:sad #id:spike_bedroom_morning_015
-> END

=== duffle_morning ===
~ clue("missing-duffle")
The bag's gone. Shining's bag. A kidnapper who packs? #twilight:worried #id:spike_bedroom_morning_016
That isn't a kidnapping. That's a list. #twilight:sad #id:spike_bedroom_morning_017
{is("!clue:cold-bed"): -> bed_morning}
-> END

// ------------------------------------------------ what she makes of it, clue by clue

=== make_of_it(breathless) ===
{is("theory:thieves, !fact:feared-thieves, !clue:missing-duffle"): -> make_thieves(breathless)}
{is("theory:doubt, fact:feared-thieves, !fact:doubted-thieves"): -> make_doubt(breathless)}
{is("theory:chosen, !fact:knew-he-chose"): -> make_chosen(breathless)}
{breathless: -> panic}
-> END

=== make_thieves(breathless) ===
~ fact("feared-thieves")
Thieves! #twilight:surprised #id:spike_bedroom_morning_104
Somepony has him in a sack, and wants bits for him. Small bits. Large bits. #twilight:surprised #id:spike_bedroom_morning_014
-> make_of_it(breathless)

=== make_doubt(breathless) ===
~ fact("doubted-thieves")
Only, thieves throw drawers. What sort of thief is careful? #twilight:worried #id:spike_bedroom_morning_105
-> make_of_it(breathless)

=== make_chosen(breathless) ===
~ fact("knew-he-chose")
So nopony took things. He stood here, and chose. This goes, this stays. #twilight:sad #id:spike_bedroom_morning_106
{is("fact:feared-thieves"): That's not a ransom. That's a… I don't have a card for what that is. #twilight:tender #id:spike_bedroom_morning_107}
-> make_of_it(breathless)

=== panic ===
{is("composure:shaken"): -> panic_shaken}
-> END

=== panic_shaken ===
Breathe. I can't. The report was late, and he brought me a paper bag. #twilight:worried #id:spike_bedroom_morning_018
{is("fact:twilight-went-hard, !fact:feared-thieves"): "He comes to us when something is wrong." I made Rainbow nod at it. #twilight:worried #id:spike_bedroom_morning_109}
{is("fact:twilight-went-easy, !fact:feared-thieves"): "He comes to us when something is wrong." And we both felt better. #twilight:sad #id:spike_bedroom_morning_110}
+ [Breathe in, and count to four #id:spike_bedroom_morning_019] -> panic_breathe
+ [Keep looking #id:spike_bedroom_morning_020] -> panic_look

=== panic_breathe ===
~ fact("breathed")
~ settle()
~ settle()
One. Two. Three. He used to count it for me. Four. #twilight:tender #id:spike_bedroom_morning_021
-> END

=== panic_look ===
No time. No time. Bed. Closet. Shelves. Spike. #twilight:worried #id:spike_bedroom_morning_022
-> END

=== window_morning ===
{is("clue:scratched-sill"): -> window_morning_again}
~ clue("scratched-sill")
Scratches on the sill. From outside. Four sets, none of them his. #twilight:surprised #id:spike_bedroom_morning_023
And a purple thread in the frame. It smells of smoke, and of somewhere far off. #twilight:worried #id:spike_bedroom_morning_024
~ clue("rope-fibre")
-> END

=== window_morning_again ===
It squeaks. I'd have heard it, if I hadn't been asleep on a list. #twilight:sad #id:spike_bedroom_morning_025
-> END

// ------------------------------------------------ the hiding places

=== search_comics ===
{is("trace:third-comic-box"): -> trace_comics}
{is("covered:third-comic-box"): -> smooth_comics}
-> search_common("third-comic-box")

=== smooth_comics ===
Eight, nine, ten, as they should be. I nearly go on. #twilight:neutral #id:spike_bedroom_morning_074
-> search_common("third-comic-box")

=== trace_comics ===
~ clue("soot-trace")
Nine before eight. He'd sooner lose a claw. Somepony was in here, and it was him. #twilight:worried #id:spike_bedroom_morning_026
-> search_common("third-comic-box")

=== search_basket ===
{is("trace:basket-lining"): -> trace_basket}
{is("covered:basket-lining"): -> smooth_basket}
-> search_common("basket-lining")

=== smooth_basket ===
Smooth. I press it once, to be thorough. #twilight:neutral #id:spike_bedroom_morning_076
-> search_common("basket-lining")

=== trace_basket ===
~ clue("soot-trace")
Sealing wax. Red. Nopony I know seals in red. He had a letter under his ear. #twilight:worried #id:spike_bedroom_morning_027
-> search_common("basket-lining")

=== search_bookend ===
{is("trace:hollow-bookend"): -> trace_bookend}
{is("covered:hollow-bookend"): -> smooth_bookend}
-> search_common("hollow-bookend")

=== smooth_bookend ===
Not a mark on the brass. He leaves a thumb on everything he touches. I try the head. #twilight:neutral #id:spike_bedroom_morning_078
-> search_common("hollow-bookend")

=== trace_bookend ===
~ clue("soot-trace")
A thumbprint in soot. He was holding his breath when he did that. #twilight:worried #id:spike_bedroom_morning_028
-> search_common("hollow-bookend")

=== search_tile ===
{is("trace:loose-tile"): -> trace_tile}
{is("covered:loose-tile"): -> smooth_tile}
-> search_common("loose-tile")

=== smooth_tile ===
Flush, like the day it grew. I get a hoof under it anyway. #twilight:worried #id:spike_bedroom_morning_080
-> search_common("loose-tile")

=== trace_tile ===
~ clue("soot-trace")
This tile's up by a hair. The castle doesn't do hairs. #twilight:worried #id:spike_bedroom_morning_029
-> search_common("loose-tile")

=== search_common(hideout) ===
{is("keeps:third-comic-box") && hideout == "third-comic-box": -> find_in(hideout)}
{is("keeps:basket-lining") && hideout == "basket-lining": -> find_in(hideout)}
{is("keeps:hollow-bookend") && hideout == "hollow-bookend": -> find_in(hideout)}
{is("keeps:loose-tile") && hideout == "loose-tile": -> find_in(hideout)}
-> nothing_left(hideout)

=== nothing_left(hideout) ===
{hideout == "third-comic-box": -> no_comics}
{hideout == "basket-lining": -> no_basket}
{hideout == "hollow-bookend": -> no_bookend}
{hideout == "loose-tile": -> no_tile}
-> make_of_it(false)

=== no_comics ===
~ fact("searched-third-comic-box")
Only wall. I knew about this one. I wonder if he knew that I knew. #twilight:aside #id:spike_bedroom_morning_030
-> make_of_it(false)

=== no_basket ===
~ fact("searched-basket-lining")
Crumbs, ruby dust, one of my own hairpins. I shake it out. #twilight:worried #id:spike_bedroom_morning_075
-> make_of_it(false)

=== no_bookend ===
~ fact("searched-hollow-bookend")
Hollow. It smells of ruby. I look right down its neck. I actually look. #twilight:worried #id:spike_bedroom_morning_077
-> make_of_it(false)

=== no_tile ===
~ fact("searched-loose-tile")
Dust, and the print of a foot. A very small one. Years old. #twilight:sad #id:spike_bedroom_morning_079
-> make_of_it(false)

=== find_in(hideout) ===
~ find_keepsake(hideout)
{is("clue:second-keepsake"): -> find_third(hideout)}
{is("clue:first-keepsake"): -> find_second(hideout)}
~ clue("first-keepsake")
{hideout == "third-comic-box": Something's behind the crossovers. I'm the only pony who reads those. #twilight:surprised #id:spike_bedroom_morning_031}
{hideout == "basket-lining": There's a lump under the lining. It isn't him. I pressed it to be sure. #twilight:surprised #id:spike_bedroom_morning_081}
{hideout == "hollow-bookend": The head comes off. All those years of dusting it, and I never knew. #twilight:surprised #id:spike_bedroom_morning_082}
{hideout == "loose-tile": He always stepped round this one. I thought that was a game. #twilight:surprised #id:spike_bedroom_morning_083}
-> what_is_it(hideout)

=== find_second(hideout) ===
~ clue("second-keepsake")
{hideout == "third-comic-box": Behind the third box, another. Oh, Spike. You hid them for somepony. #twilight:sad #id:spike_bedroom_morning_032}
{hideout == "basket-lining": And in the basket. It's tucked in. He tucked it in. #twilight:sad #id:spike_bedroom_morning_084}
{hideout == "hollow-bookend" || hideout == "loose-tile": And here, shut tight. You don't do that to a thing you're done with. #twilight:sad #id:spike_bedroom_morning_085}
-> what_is_it(hideout)

=== find_third(hideout) ===
{is("clue:all-keepsakes"): -> what_is_it(hideout)}
~ clue("all-keepsakes")
{hideout == "third-comic-box": The comics, too. He pushed the box back so straight that it shouts. #twilight:tender #id:spike_bedroom_morning_033}
{hideout == "basket-lining": The basket. He knew I'd come back to the basket. #twilight:tender #id:spike_bedroom_morning_087}
{hideout == "hollow-bookend" || hideout == "loose-tile": And here. He knows how I look: left to right, top to bottom, floor. #twilight:tender #id:spike_bedroom_morning_088}
-> what_is_it(hideout)

=== what_is_it(hideout) ===
{kept("comic-box", hideout): Issue 42, with a ring of tea. They told me it was the cat. We have no cat. #twilight:tender #id:spike_bedroom_morning_034}
{kept("power-poster", hideout): He drew the little one a bigger cape. In ink. When did he do that? #twilight:tender #id:spike_bedroom_morning_035}
{kept("gem-bowl", hideout): His emergency sapphires. All of them. He didn't eat a single one. #twilight:sad #id:spike_bedroom_morning_036}
{kept("photograph", hideout): All eight of us. I never saw that he was holding the string. #twilight:sad #id:spike_bedroom_morning_037}
{kept("plush-owl", hideout): The owl he said he'd thrown away. It has been hugged quite flat. #twilight:tender #id:spike_bedroom_morning_038}
{kept("quill-set", hideout): "Number-one assistant". I had that engraved. I thought it was a present. #twilight:sad #id:spike_bedroom_morning_039}
{kept("telescope", hideout): It's still set. I look. It's set on a ridge, with nothing on it. #twilight:worried #id:spike_bedroom_morning_040}
{kept("teacup", hideout): Fluttershy's cup. He washed it. He wrapped it in his good napkin. #twilight:tender #id:spike_bedroom_morning_041}
{kept("scrapbook", hideout): Every letter I ever sent, in crayon, then pencil, then ink. #twilight:sad #id:spike_bedroom_morning_042}
{kept("crystal-shard", hideout): From the Empire. They have a statue of him there. When did we last go and see it? #twilight:sad #id:spike_bedroom_morning_043}
{kept("baseball-cap", hideout): Applejack's spare. She's waiting at a fence for this hat. #twilight:worried #id:spike_bedroom_morning_044}
{kept("snow-globe", hideout): Ponyville, in glass. He's held it upright the whole time, so that nopony got snowed on. #twilight:tender #id:spike_bedroom_morning_045}
{kept("hearth-doll", hideout): It has his spines and her hair, and it frightened him. He kept it by his head. #twilight:tender #id:spike_bedroom_morning_046}
{kept("training-whistle", hideout): Rainbow's whistle. He tried out for everything that summer. We clapped. We clapped, and went for ices. #twilight:sad #id:spike_bedroom_morning_047}
{kept("old-blanket", hideout): It doesn't even cover my hooves. It used to go round him three times. #twilight:sad #id:spike_bedroom_morning_048}
{kept("recipe-cards", hideout): His recipes. "T. likes it burnt, say it is rustic." So that's how. #twilight:tender #id:spike_bedroom_morning_049}
-> make_of_it(false)


// ------------------------------------------------ the desk, the note

=== desk_morning ===
{is("clue:scorched-desk"): -> desk_morning_again}
~ clue("scorched-desk")
~ clue("bare-desk")
A ring burned into the wood. And one sheet of paper, folded in three. #twilight:worried #id:spike_bedroom_morning_050
Corners first. #twilight:sad #id:spike_bedroom_morning_051
-> make_of_it(false)

=== desk_morning_again ===
The ring. The paper. The paper. #twilight:worried #id:spike_bedroom_morning_052
-> END

=== morning_note ===
{is("clue:cold-bed, clue:bare-shelves, clue:empty-closet"): -> note_ready}
Papers later! Spike first! Bed, closet, shelves! #twilight:angry #id:spike_bedroom_morning_053
-> END

=== note_ready ===
{is("theory:chosen"): -> note_known}
{is("clue:missing-duffle, !fact:feared-thieves"): -> note_opened}
A demand. Letters cut from magazines, glued on crooked. I've read the books. #twilight:worried #id:spike_bedroom_morning_054
-> note_opened

=== note_known ===
{is("fact:feared-thieves"): I had terms ready, for the ransom. They were very good terms. #twilight:sad #id:spike_bedroom_morning_108}
-> note_opened

=== note_opened ===
#do: twilight walk desk; twilight face up
~ begin("read")
Clean. Joined-up. I taught that hand. I know it before I turn it over. #twilight:sad #id:spike_bedroom_morning_055
~ fact("opened-the-note")
~ open("reading")
-> END

=== note_read ===
The house is quiet. It's the quiet he used to fill by humming. #narration #id:spike_bedroom_morning_056
{is("fact:tried-to-tell"): Under one line there's the dent of another. The paper let go of it. #twilight:worried #id:spike_bedroom_morning_090}
{is("wrote:greeting:dear-twilight"): "In the order you find this." He knew who gets up first. #twilight:sad #id:spike_bedroom_morning_112}
{is("wrote:greeting:sorry-first"): He put the sorry first, to save me looking. #twilight:sad #id:spike_bedroom_morning_113}
{is("wrote:leaving:figured-it-out"): "The part I left off." He said "figured out" and I ticked it. #twilight:sad #id:spike_bedroom_morning_114}
{is("wrote:why:strong"): "In front of you." He was. We were all looking past him, at the wall. #twilight:sad #id:spike_bedroom_morning_123}
{is("wrote:why:shield"): "And I breathe fire." I taught him to cover his mouth. I was so proud of that. #twilight:sad #id:spike_bedroom_morning_124}
{is("wrote:why:parents"): He was my entrance exam. I passed. I never asked who was still missing an egg. #twilight:sad #id:spike_bedroom_morning_125}
{is("wrote:why:belonging"): "Not standing next to any of you." I keep stopping at "next to". #twilight:sad #id:spike_bedroom_morning_126}
{is("wrote:why:no-why"): "Too big for the paper." I have bigger paper. I have so much bigger paper. #twilight:sad #id:spike_bedroom_morning_127}
{is("wrote:remember:applejack-chores"): Two nails, not three. She'll stand there looking at the place for the third. #twilight:tender #id:spike_bedroom_morning_115}
{is("wrote:remember:applejack-promise"): "This is me being late." He's never late. #twilight:sad #id:spike_bedroom_morning_116}
{is("wrote:remember:dash-promise"): Right question, wrong room. Rainbow gets this line to herself. #twilight:worried #id:spike_bedroom_morning_117}
{is("wrote:remember:starlight-forgiven"): Starlight will want this line framed. She'll ask first. She asks first now. #twilight:tender #id:spike_bedroom_morning_118}
{is("wrote:remember:keepsakes"): "Where you'd look hardest." He left me a test, so I'd have something to do. #twilight:sad #id:spike_bedroom_morning_119}
{is("wrote:closing:come-back"): The basket stays. It isn't even on a list. It stays. #twilight:tender #id:spike_bedroom_morning_120}
{is("wrote:closing:dont-follow"): He asks me not to, and then says why I should. I taught him footnotes. #twilight:sad #id:spike_bedroom_morning_121}
{is("wrote:closing:number-one"): "And after that just." There's no word after it, only the name. #twilight:sad #id:spike_bedroom_morning_122}
~ begin("tell")
-> END

=== after_reading ===
#do: twilight face right; twilight gesture strap; twilight gesture strapped
You roll it up, calmly, the way one rolls a chart. #narration #id:spike_bedroom_morning_058
The girls. One sentence. What do I tell them? #twilight:worried #id:spike_bedroom_morning_059
+ [He left us. #id:spike_bedroom_morning_060] -> tell_left
+ [He wasn't taken. He chose. #id:spike_bedroom_morning_061] -> tell_chose
+ {is("clue:all-keepsakes")} [He hid them where I'd look. #id:spike_bedroom_morning_062] -> tell_hid
+ [We called him the assistant. #id:spike_bedroom_morning_063] -> tell_called
+ [We're bringing him home. #id:spike_bedroom_morning_064] -> tell_find

=== tell_left ===
~ tell("he-left-us")
He left. He packed, and he left, and I said good night to him through a crack. #twilight:sad #id:spike_bedroom_morning_065
-> fly

=== tell_chose ===
~ tell("he-chose")
He wasn't taken. He chose. I need all of you to help me understand that. #twilight:neutral #id:spike_bedroom_morning_066
-> fly

=== tell_hid ===
~ tell("he-hid-it-for-us")
He hid the things he loves where he knew I'd look. That isn't a dragon who hates us. #twilight:tender #id:spike_bedroom_morning_067
-> fly

=== tell_called ===
~ tell("we-called-him")
We called him the assistant. I want us to think about that while we fly. #twilight:sad #id:spike_bedroom_morning_068
-> fly

=== tell_find ===
~ tell("find-him")
Get your saddlebags. We're bringing him home. #twilight:angry #id:spike_bedroom_morning_069
-> fly

=== fly ===
{is("told:he-left-us"): You say it once aloud. It comes out smaller than it is. #narration #id:spike_bedroom_morning_091}
{is("told:he-chose"): Your horn draws a line under "chose". It holds for a moment. #narration #id:spike_bedroom_morning_092}
{is("told:he-hid-it-for-us"): You take one of them with you. You don't let yourself choose. #narration #id:spike_bedroom_morning_093}
{is("told:we-called-him"): You say the word once more, to hear it from where he stood. #narration #id:spike_bedroom_morning_094}
{is("told:find-him"): Your own saddlebags are down the hall. You don't go back. #narration #id:spike_bedroom_morning_095}
The door is four steps behind you. The window is two in front, and shut. #narration #id:spike_bedroom_morning_070
#do: sound window-break at sun-window
~ begin("credits")
#do: twilight face up; twilight fly sun-window; camera shake & light flash
It was shut. #narration #id:spike_bedroom_morning_071
-> END
