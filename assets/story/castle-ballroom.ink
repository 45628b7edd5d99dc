// The party: the punch glass, the friends, Starlight, Applejack.

=== punch_opening ===
The band is on its fourth victory waltz. #narration
Everypony is telling everypony else about this morning. #narration
Nopony asks a glass of punch to dance. That makes it good company. #thought
-> glass

=== glass ===
+ {is("!fact:sipped")} [Sip it] -> sip
+ {is("!fact:swirled")} [Swirl it] -> swirl
+ [Look into it] -> look

=== sip ===
~ fact("sipped")
#do: spike gesture sip
Strawberry. Lime. Something Pinkie calls "spirit". #spike:neutral
It fizzes all the way down, and then there's just Spike again. #thought
-> glass

=== swirl ===
~ fact("swirled")
The lime goes round and round and never gets anywhere. #narration
Buddy. Same. #spike:sly
-> glass

=== look ===
#do: spike gesture sigh
The chandelier floats in the pink. So does a small dragon, upside down. #narration
And behind him, this morning. #narration
Chrysalis came through the east wall with her horn lit like a bad tooth. #thought
"Spike, the satchel!" "Spike, the door!" "Spike, behind us, please!" #narration
Six of them stood in a line and the light came out of them, and it was over. #thought
~ fact("remembered-the-attack")
+ [You held the door.] -> look_door
+ [They won. That's what counts.] -> look_won
+ [What if it had taken one minute more?] -> look_minute

=== look_door ===
~ think("held-the-door")
I did. My feet left marks in the crystal. They've polished them out already. #thought
-> look_end

=== look_won ===
They did. I cheered so loud I got hiccups. I meant it, too. #thought
I could mean it and still want to be standing somewhere else. #thought
~ think("carrying")
-> look_end

=== look_minute ===
~ think("what-if-she-wins")
I count things. It's what I'm for. And I counted how long they had left. #thought
-> look_end

=== look_end ===
The band stops. Somepony shouts "To the heroes!", and every glass but one goes up. #narration
Two weeks, and I still haven't told them about the dream. Or the scroll it left on my pillow. #thought
Okay. Face on. Mingle. #spike:happy
~ begin("mingle")
-> END

=== punch_bowl ===
{is("player:twilight"): -> twilight_punch}
The ladle has a little crown on it. Of course it does. #narration
{is("fact:sipped"): -> punch_again}
~ fact("sipped")
Well, it would be rude not to. #spike:sly
-> END

=== punch_again ===
Third glass. I'm just here for the vitamins. #spike:sly
-> END

=== twilight_punch ===
He has stood here all evening. The level is down by exactly three dragon-sized glasses. #twilight:worried
-> END

=== last_window ===
Five windows, six friends, a great deal of purple. #narration
{is("thought:small-in-glass"): -> last_window_again}
There. In the corner of the last one, under the lead. Is that a lizard? #spike:surprised
It's holding a scroll. #spike:neutral
So I'm in it, then. I'm the size of a button, but I'm in it. #thought
~ think("small-in-glass")
-> END

=== last_window_again ===
Still there. Still a button. #thought
-> END

=== phonograph ===
It is warming up for when the band goes to eat. #narration
If you slow it down with one claw it sounds like Big Mac singing. #spike:happy
-> END

=== gallery_view ===
From the rail the party is a bowl of coloured sweets, and somepony keeps stirring it. #narration
{is("thought:a-place-at-the-rail"): -> gallery_again}
Take one out, and you'd never see the gap. #thought
~ think("a-place-at-the-rail")
-> END

=== gallery_again ===
There's Twilight. There's Twilight looking round for somepony. There's Twilight finding Rarity instead. #thought
-> END

=== balcony ===
Night air, and crickets, and beyond the wall the black line where the Everfree starts. #narration
Funny. I've lived next to it for years and never once walked in on purpose. #thought
-> END

=== cake ===
Three tiers, six sugar ponies, one sugar rainbow. #narration
And a green jelly bean near the bottom. I'm choosing to think that's me. #spike:sly
-> END

=== cannon ===
Pinkie's party cannon, loaded, with a note: "NOT YET! (Spike this means you too)". #narration
I've never been so included. #spike:happy
-> END

=== under_table ===
Under the cloth it's dim and smells of candle and crumbs. Nopony's knees know you are here. #narration
I used to fit under here with room for a comic. #thought
-> END

// ------------------------------------------------ the friends, before the circle

=== twilight_mingle ===
Spike! There you are. I have you down for "circulating", and you're stationary. #twilight:happy
I'm circulating on the inside. #spike:sly
You'd tell me if the punch were too strong? Or the music? Or, well. Anything with a volume? #twilight:worried
+ [Everything's at a perfect seven.] -> twilight_seven
+ [How's the horn?] -> twilight_horn
+ [Twilight, do you ever get tired of parties?] -> twilight_tired

=== twilight_seven ===
Seven! I had it at six and a half. I'll write that down. #twilight:happy
She would have liked it if I'd said four. She'd have had something to fix. #thought
-> END

=== twilight_horn ===
The horn? Oh. It's fine. A little over-channelling. It only smokes if I think about it. #twilight:sly
You're thinking about it. #spike:worried
Then stop asking, you're contagious. And thank you. #twilight:tender
~ warm("twilight")
~ think("cracked-horn")
-> END

=== twilight_tired ===
Only of the part where they clap. I always feel I should hand them something. #twilight:tender
You could hand them me. #spike:sly
Never. I'd lose all my paperwork. #twilight:happy
And she laughs, and I laugh, and that's what I am. The paperwork. #thought
~ think("the-assistant")
-> END

=== dash_mingle ===
Did you SEE it? Swoop, bank, and boom, right in the changeling! I had my eyes shut for half of it! #rainbow-dash:happy
I saw. I was holding your goggles. #spike:neutral
And you held them great! Best goggle-holder in the business. #rainbow-dash:sly
+ [I have references.] -> dash_references
+ [You ever want somepony beside you up there?] -> dash_beside
+ [You nearly hit the tapestry.] -> dash_tapestry

=== dash_references ===
Ha! See, that's my guy. You had me worried there, spacing out on me all week. #rainbow-dash:sly
Me? I space in, mostly. #spike:sly
-> END

=== dash_beside ===
Up there? Nah. I mean, who could keep up? #rainbow-dash:happy
I mean. Hey. I didn't mean it like that. #rainbow-dash:worried
It's fine. It's physics. #spike:neutral
~ think("carrying")
-> END

=== dash_tapestry ===
That tapestry came at ME. And you flew into a tree at practice, so, glass houses. #rainbow-dash:sly
I was thinking. #spike:aside
Yeah. You do that a lot lately. #rainbow-dash:worried
-> END

=== pinkie_mingle ===
Spike! Quick! Guess how many sprinkles! #pinkie-pie:happy
On what? #spike:neutral
In GENERAL! #pinkie-pie:surprised
+ [Eleven thousand and four.] -> pinkie_sprinkles
+ [Pinkie, can you keep a secret?] -> pinkie_secret
+ [Enough.] -> pinkie_enough

=== pinkie_sprinkles ===
Ooh, so close! It was eleven thousand and FIVE. One's on your nose! #pinkie-pie:happy
You put it there. #spike:sly
So you'd be part of the number, silly. #pinkie-pie:happy
~ warm("pinkie-pie")
-> END

=== pinkie_secret ===
I keep ALL of them. In a drawer. It's getting full. #pinkie-pie:worried
A secret's like frosting, you know? Leave it in the bag too long, and it goes off all at once. #pinkie-pie:sly
…Good to know. About frosting. #spike:worried
~ unsettle()
-> END

=== pinkie_enough ===
Gasp! You're doing a thing. You said a short word with a long face. #pinkie-pie:worried
It's a short face. It just looks long from up there. #spike:sly
She watched me go for a whole two seconds. For Pinkie that's an hour. #thought
-> END

=== rarity_mingle ===
Spikey-wikey, hold this pin. And this one. And, oh, you may as well hold the cushion. #rarity:happy
You were sighing by the punch, darling. It was very well cut, but it did not suit you. #rarity:worried
+ [It's last season's sigh.] -> rarity_sigh
+ [Do I look different to you?] -> rarity_different

=== rarity_sigh ===
Then let me take it in a little. There. Chin up, shoulders back, pins to the left. #rarity:tender
~ warm("rarity")
~ settle()
-> END

=== rarity_different ===
You look like somepony who has learned a word, and is waiting for a chance to say it. #rarity:worried
Well. When you do, say it to me slowly. I shall want to be sitting down. #rarity:tender
~ think("they-would-say-stay")
-> END

=== fluttershy_mingle ===
Oh. Hello, Spike. Would you like to stand here too? It's rather a good spot. Nopony bumps it. #fluttershy:happy
You picked it because of the door. #spike:sly
I picked it because of the curtain. The door's extra. #fluttershy:happy
+ [Stand there too] -> fluttershy_stand
+ [Ask if the crowd frightens her] -> fluttershy_crowd

=== fluttershy_stand ===
You stand there too. It is a good spot. #narration
You don't have to say. I only… well. I'm here until the cake. #fluttershy:tender
~ warm("fluttershy")
~ settle()
-> END

=== fluttershy_crowd ===
A little. They step so quickly. They don't look down. #fluttershy:worried
They step back when I sneeze, though. #spike:sly
I know. I saw. I was cross about it for you. #fluttershy:worried
~ think("too-warm-for-ponies")
-> END

=== big_mac_mingle ===
Good party, Big Mac? #spike:neutral
Eeyup. #big-mac:happy
You ever want to be somewhere else? #spike:neutral
…Nnnope. #big-mac:worried
You? #big-mac:tender
I should have said nnnope. I took too long about it, and he'd already nodded. #thought
-> END

// ------------------------------------------------ Starlight, and the scroll

=== starlight ===
{is("fact:starlight-passed"): -> starlight_after}
{is("!thoughts:3"): -> starlight_early}
#do: starlight face spike
Spike. Hi. I was going to walk past you casually, and I've ruined it by planning to. #starlight:worried
Hi, Starlight. #spike:neutral
About last week. Your room. I looked through your things, and there's no good version of that sentence. #starlight:sad
~ think("starlight-looked")
+ [You were worried. I'd have looked too.] -> starlight_forgive
+ [Find anything good?] -> starlight_joke
+ [Say nothing] -> starlight_silence

=== starlight_early ===
She is by the cloakroom, pretending to read the coat tickets. #narration
Not yet. I need a bit more party between me and that conversation. #thought
-> END

=== starlight_forgive ===
Oh. That's generous. I had a whole speech, and now it's just a list of adjectives. #starlight:tender
Thanks. I mean it. If there's ever something you'd rather somepony didn't find… #starlight:happy
~ fact("starlight-forgiven")
~ warm("starlight")
-> starlight_scroll

=== starlight_joke ===
One comic in the wrong box. It bothered me all night. I put it right, which is how you knew. #starlight:worried
It's a system. #spike:sly
It really wasn't. #starlight:happy
-> starlight_scroll

=== starlight_silence ===
Right. No, that's fair. I'd give me that one too. #starlight:sad
~ chill("starlight")
-> starlight_scroll

=== starlight_scroll ===
#do: starlight walk cloakroom
She goes back to her coat tickets. She does not look at the stairs to my room. She really doesn't. #thought
I've moved it every night since. So, where did I put it tonight? #thought
~ fact("starlight-passed")
+ [Behind the third comic box] -> scroll_comics
+ [Under the lining of the basket] -> scroll_basket
+ [In the hollow bookend] -> scroll_bookend
+ [Beneath the loose crystal tile] -> scroll_tile

=== scroll_comics ===
~ hide_scroll("third-comic-box")
Third box, behind the crossover issues. Nopony reads the crossover issues. #thought
-> scroll_hidden

=== scroll_basket ===
~ hide_scroll("basket-lining")
Under the lining. I've slept on my own future for a day. It crackles. #thought
-> scroll_hidden

=== scroll_bookend ===
~ hide_scroll("hollow-bookend")
In the bookend, where I used to keep one emergency ruby. Used to. #thought
-> scroll_hidden

=== scroll_tile ===
~ hide_scroll("loose-tile")
Under the tile by the rug. You can hear it, if you know which one to step on. I step round it now. #thought
-> scroll_hidden

=== scroll_hidden ===
#do: applejack face spike
Across the floor a brown hat turns, and stays turned. #narration
Uh oh. She's got her fence-mending look. #spike:worried
~ begin("applejack")
-> END

=== starlight_after ===
I'm going to stand over here and respect your privacy so hard you'll hear it. #starlight:happy
-> END

// ------------------------------------------------ Applejack

=== applejack ===
{is("beat:mingle"): -> applejack_busy}
Sugarcube. You've been havin' a starin' match with that drink for a good while, and I reckon it's winnin'. #applejack:sly
Me? I'm just admiring the punch. It has depth. I checked. #spike:sly
Mm-hm. I've seen fence posts with livelier conversation. What's eatin' ya? #applejack:worried
+ [Just tired. Long day of being rescued.] -> aj_tired
+ [It's nothing I can't carry.] -> aj_half
+ [Which fence posts?] -> aj_posts

=== applejack_busy ===
Save me one dance, partner, and I'll try an' leave ya your toes. #applejack:happy
-> END

=== aj_tired ===
You held a door shut on a changeling queen with your feet. That ain't bein' rescued. #applejack:tender
She saw. Out of everypony, she saw that. #thought
~ think("held-the-door")
~ warm("applejack")
-> aj_second

=== aj_half ===
Didn't ask if you could carry it. Asked what it weighs. #applejack:worried
~ fact("applejack-half-truth")
~ unsettle()
-> aj_second

=== aj_posts ===
The good ones. By the creek. They lean when a pony's talkin'. #applejack:sly
You ain't leanin', Spike. #applejack:worried
~ fact("applejack-joked-off")
-> aj_second

=== aj_second ===
I'll ask once more, an' then I'll let it lie. Is there somethin'? #applejack:tender
{is("composure:uneasy"): The glass is slippery. When did the glass get slippery? #thought}
+ [If there is, I'll come to you first.] -> aj_promise
+ [I'm thinking, is all. Big thoughts. Small dragon.] -> aj_thinking
+ [Applejack. Please.] -> aj_please

=== aj_promise ===
Then I'll hold ya to that, an' I won't hold ya to nothin' else. #applejack:happy
I said "first". I could hear myself saying it. #thought
~ fact("applejack-promised")
~ warm("applejack")
-> aj_dare

=== aj_thinking ===
Thinkin's fine. It's the doin' it all by your lonesome that spoils the apples. #applejack:worried
-> aj_dare

=== aj_please ===
She takes her hat off, looks into it, and puts it back on. #narration
All right, sugar. All right. #applejack:tender
She let go so gently that I nearly fell over. #thought
~ warm("applejack")
-> aj_dare

=== aj_dare ===
Now c'mon. Rainbow's gettin' up a game of truth or dare, an' she's one short of a circle. #applejack:happy
How bad can it be? #spike:happy
#do: applejack walk applejack-circle
Somethin' big as a barn, an' he's sittin' on it like an egg, says her walk. #thought
I know her walk. She isn't done. #thought
~ begin("truth")
-> END
