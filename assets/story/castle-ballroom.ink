// The party: the punch glass, the friends, Starlight, Applejack.

=== punch_opening ===
#do: spike gesture hold
The band is on its fourth victory waltz. #narration #id:castle_ballroom_001
Everypony is telling everypony else about this morning. #narration #id:castle_ballroom_002
Nopony asks a glass of punch to dance. That makes it good company. #thought #id:castle_ballroom_003
-> glass

=== glass ===
+ {is("!fact:sipped")} [Sip it #id:castle_ballroom_004] -> sip
+ {is("!fact:swirled")} [Swirl it #id:castle_ballroom_005] -> swirl
+ [Look into it #id:castle_ballroom_006] -> look

=== sip ===
~ fact("sipped")
#do: spike gesture sip; spike gesture hold
Strawberry. Lime. Something Pinkie calls "spirit". #spike:neutral #id:castle_ballroom_007
It fizzes all the way down, and then there's just Spike again. #thought #id:castle_ballroom_008
-> glass

=== swirl ===
~ fact("swirled")
#do: spike gesture swirl; spike gesture hold
The lime goes round and round and never gets anywhere. #narration #id:castle_ballroom_009
Buddy. Same. #spike:sly #id:castle_ballroom_010
-> glass

=== look ===
#do: spike gesture hold
The chandelier floats in the pink. So does a small dragon, upside down. #narration #id:castle_ballroom_011
And behind him, this morning. #narration #id:castle_ballroom_012
~ begin("memory")
-> END

=== look_end ===
#do: sound cheer
~ fact("remembered-the-attack")
#do: spike gesture hold
The band stops. Somepony shouts "To the heroes!", and every glass but one goes up. #narration #id:castle_ballroom_023
{is("fact:swirled"): The lime's still going round. It's the best dancer here. #thought #id:castle_ballroom_246}
{is("fact:sipped"): Mine's empty. I go up on my toes with it anyway. #thought #id:castle_ballroom_247}
Two weeks, and I haven't told them about the dream. Or the scroll on my pillow. #thought #id:castle_ballroom_024
Okay. Face on. Mingle. #spike:happy #id:castle_ballroom_025
-> END

=== punch_bowl ===
The ladle has a little crown on it. Of course it does. #narration #id:castle_ballroom_026
{is("thoughts:3"): -> punch_again}
Well, it would be rude not to. #spike:sly #id:castle_ballroom_027
-> END

=== punch_again ===
There's a puddle where you've been standing, with a napkin on it. #narration #id:castle_ballroom_171
I'm just here for the vitamins. #spike:sly #id:castle_ballroom_028
-> END

=== last_window ===
{is("from:applejack"): -> last_window_again}
Five windows, six friends, a great deal of purple. #narration #id:castle_ballroom_030
In the corner of the last one. Is that a lizard? #spike:surprised #id:castle_ballroom_031
So I'm in it. With a scroll. The size of a button, but in it. #thought #id:castle_ballroom_033
~ think("small-in-glass")
-> END

=== last_window_again ===
Five great windows, and in the corner of the last a dragon the size of a button, with a scroll. #narration #id:castle_ballroom_248
Wherever he's off to, he hasn't got there. #thought #id:castle_ballroom_249
~ think("small-in-glass")
-> END

=== phonograph ===
It is warming up for when the band goes to eat. #narration #id:castle_ballroom_035
If you slow it down with one claw it sounds like Big Mac singing. #spike:happy #id:castle_ballroom_036
-> END

=== gallery_view ===
From the rail the party is a bowl of coloured sweets, and somepony keeps stirring it. #narration #id:castle_ballroom_037
{is("trust:twilight:warm"): -> gallery_twilight}
Take one out, and you'd never see the gap. #thought #id:castle_ballroom_038
~ think("a-place-at-the-rail")
-> END

=== gallery_twilight ===
~ think("a-place-at-the-rail")
There's Twilight. There's Twilight looking round for somepony. There's Twilight finding Rarity instead. #thought #id:castle_ballroom_039
-> END

=== balcony ===
{is("from:applejack"): -> balcony_later}
Night air, and crickets, and beyond the wall the black line where the Everfree starts. #narration #id:castle_ballroom_040
Funny. I've lived next to it for years and never once walked in by myself. #thought #id:castle_ballroom_041
-> END

=== balcony_later ===
The black line is where I left it. There's a light in it now, very small. Then there isn't. #thought #id:castle_ballroom_250
-> END

=== cake ===
{is("from:applejack"): -> cake_later}
Three tiers, six sugar ponies, one sugar rainbow. #narration #id:castle_ballroom_042
And a green jelly bean near the bottom. I'm choosing to think that's me. #spike:sly #id:castle_ballroom_043
-> END

=== cake_later ===
The rainbow's gone, and four of the ponies. Nopony has touched the green jelly bean. #narration #id:castle_ballroom_251
I'm told I'm an acquired taste. #spike:sly #id:castle_ballroom_252
-> END

=== cannon ===
{is("beat:applejack"): -> cannon_bare}
-> cannon_note

=== cannon_note ===
Pinkie's party cannon, loaded, with a note: "NOT YET! (Spike this means you too)". #narration #id:castle_ballroom_044
I've never been so included. #spike:happy #id:castle_ballroom_045
-> END

=== double_doors ===
Out is that way: forty-one steps, one small door, one bolt. #narration #id:castle_ballroom_169
Not yet. If I go now, somepony kind will come and ask me why. #thought #id:castle_ballroom_170
-> END

=== under_table ===
{is("beat:applejack"): -> under_table_nest}
-> under_table_cloth

=== under_table_cloth ===
Under the cloth it's dim and smells of candle and crumbs. #narration #id:castle_ballroom_046
I used to fit under here with room for a comic. #thought #id:castle_ballroom_047
-> END

// ------------------------------------------------ the friends, before the circle

=== twilight_mingle ===
{is("beat:applejack"): -> twilight_later}
{is("trust:twilight:warm"): -> twilight_again}
{is("thoughts:3"): -> twilight_rounds}
Spike! There you are. I have you down for "circulating", and you're stationary. #twilight:happy #id:castle_ballroom_048
I'm circulating on the inside. #spike:sly #id:castle_ballroom_049
You'd tell me if the punch were too strong? Or the music? Or anything with a volume? #twilight:worried #id:castle_ballroom_050
-> twilight_topics

=== twilight_rounds ===
You've been mingling! I drew a chart. You have a slope, and it goes up. #twilight:happy #id:castle_ballroom_242
You'd say if it was too much? The music? The chart? Me? #twilight:worried #id:castle_ballroom_243
-> twilight_topics

=== twilight_topics ===
+ [Everything's at a perfect seven. #id:castle_ballroom_051] -> twilight_seven
+ [How's the horn? #id:castle_ballroom_052] -> twilight_horn
+ [Twilight, do you ever get tired of parties? #id:castle_ballroom_053] -> twilight_tired

=== twilight_seven ===
Seven! I had it at six and a half. #twilight:happy #id:castle_ballroom_054
She would have liked it if I'd said four. She'd have had something to fix. #thought #id:castle_ballroom_055
-> END

=== twilight_horn ===
The horn? A little over-channelling. It only smokes if I think about it. #twilight:sly #id:castle_ballroom_056
You're thinking about it. #spike:worried #id:castle_ballroom_057
Then stop asking, you're contagious. And thank you. #twilight:tender #id:castle_ballroom_058
~ warm("twilight")
~ think("cracked-horn")
-> END

=== twilight_tired ===
Only of the part where they clap. I always feel I should hand them something. #twilight:tender #id:castle_ballroom_059
You could hand them me. #spike:sly #id:castle_ballroom_060
Never. I'd lose all my paperwork. #twilight:happy #id:castle_ballroom_061
She laughs, and I laugh, and that's what I am. The paperwork. #thought #id:castle_ballroom_062
~ think("the-assistant")
-> END

=== twilight_again ===
It has stopped smoking. I've been thinking about turnips. Did you know you can hear a turnip grow? #twilight:sly #id:castle_ballroom_172
You can't. #spike:sly #id:castle_ballroom_173
You can't! But I listened for a whole minute, and look. No smoke. #twilight:happy #id:castle_ballroom_174
-> END

=== twilight_later ===
Applejack's been looking at you for, oh, six minutes. It's either affection or livestock judging. #twilight:sly #id:castle_ballroom_175
Go on. I've put "Spike and Applejack, talking" in the margin. In pencil. #twilight:happy #id:castle_ballroom_177
-> END

=== dash_mingle ===
{is("beat:applejack"): -> dash_later}
{is("trust:rainbow-dash:warm"): -> dash_again}
{is("thoughts:3"): -> dash_rounds}
Did you SEE it? Swoop, bank, and boom, right in the changeling! I had my eyes shut for half of it! #rainbow-dash:happy #id:castle_ballroom_063
I saw. I was holding your goggles. #spike:neutral #id:castle_ballroom_064
And you held them great! Best goggle-holder in the business. #rainbow-dash:sly #id:castle_ballroom_065
-> dash_topics

=== dash_rounds ===
Okay, so the swoop. I've told it six times. Every time it gets two wingbeats longer. #rainbow-dash:happy #id:castle_ballroom_178
I was there for the short one. #spike:sly #id:castle_ballroom_179
Then back me up! You were RIGHT there. Best goggle-holder in the business. #rainbow-dash:sly #id:castle_ballroom_180
-> dash_topics

=== dash_topics ===
+ [I have references. #id:castle_ballroom_066] -> dash_references
+ [You ever want somepony beside you up there? #id:castle_ballroom_067] -> dash_beside
+ [You nearly hit the tapestry. #id:castle_ballroom_068] -> dash_tapestry

=== dash_references ===
Ha! There he is. All week you've been parked on some cloud I can't find. #rainbow-dash:sly #id:castle_ballroom_069
It's a very small cloud. #spike:sly #id:castle_ballroom_070
~ warm("rainbow-dash")
-> END

=== dash_beside ===
Up there? Nah. I mean, who could keep up? #rainbow-dash:happy #id:castle_ballroom_071
I mean. Hey. I didn't mean it like that. #rainbow-dash:worried #id:castle_ballroom_072
It's fine. It's physics. #spike:neutral #id:castle_ballroom_073
~ think("carrying")
-> END

=== dash_tapestry ===
That tapestry came at ME. And you flew into a tree at practice, so, glass houses. #rainbow-dash:sly #id:castle_ballroom_074
I was thinking. #spike:aside #id:castle_ballroom_075
Yeah. You do that a lot lately. #rainbow-dash:worried #id:castle_ballroom_076
-> END

=== dash_again ===
References! I told Soarin that one. He didn't laugh. He's got no timing. #rainbow-dash:sly #id:castle_ballroom_181
Stick around tonight, okay? I've got a game coming. You're gonna crush it. #rainbow-dash:happy #id:castle_ballroom_182
-> END

=== dash_later ===
Applejack wants you. She's got that stare like she's about to buy a plow. #rainbow-dash:happy #id:castle_ballroom_183
Make it quick. A circle needs a goggle-holder. #rainbow-dash:sly #id:castle_ballroom_184
Then it's bottle time. Truth or dare. I'm not nervous. Why would I be nervous? #rainbow-dash:aside #id:castle_ballroom_185
-> END

=== pinkie_mingle ===
{is("beat:applejack"): -> pinkie_later}
{is("trust:pinkie-pie:warm"): -> pinkie_again}
{is("thoughts:3"): -> pinkie_rounds}
Spike! Quick! Guess how many sprinkles! #pinkie-pie:happy #id:castle_ballroom_077
On what? #spike:neutral #id:castle_ballroom_078
In GENERAL! #pinkie-pie:surprised #id:castle_ballroom_079
-> pinkie_topics

=== pinkie_rounds ===
I've hugged everypony once, so I've started on their coats. Do you have a coat? #pinkie-pie:happy #id:castle_ballroom_186
It's scales. It doesn't come off. #spike:sly #id:castle_ballroom_187
Then it's just a hug! Also, you still owe me a number for the sprinkles. #pinkie-pie:happy #id:castle_ballroom_188
-> pinkie_topics

=== pinkie_topics ===
+ [Eleven thousand and four. #id:castle_ballroom_080] -> pinkie_sprinkles
+ [Pinkie, can you keep a secret? #id:castle_ballroom_081] -> pinkie_secret
+ [Enough. #id:castle_ballroom_082] -> pinkie_enough

=== pinkie_sprinkles ===
Ooh, so close! It was eleven thousand and FIVE. One's on your nose! #pinkie-pie:happy #id:castle_ballroom_083
You put it there. #spike:sly #id:castle_ballroom_084
So you'd be part of the number, silly. #pinkie-pie:happy #id:castle_ballroom_085
~ warm("pinkie-pie")
-> END

=== pinkie_secret ===
I keep ALL of them. In a drawer. It's getting full. #pinkie-pie:worried #id:castle_ballroom_086
It's like with frosting! Squeeze the bag and squeeze the bag and, fwoop, it's on the ceiling. #pinkie-pie:sly #id:castle_ballroom_087
…Good to know. About frosting. #spike:worried #id:castle_ballroom_088
~ unsettle()
-> END

=== pinkie_enough ===
Gasp! You're doing a thing. You said a short word with a long face. #pinkie-pie:worried #id:castle_ballroom_089
It's a short face. It just looks long from up there. #spike:sly #id:castle_ballroom_090
She watched me go for two whole seconds. For Pinkie that's an hour. #thought #id:castle_ballroom_091
-> END

=== pinkie_again ===
Eleven thousand and SIX. One of them rolled under the band, and I went in after it, and there were two! #pinkie-pie:happy #id:castle_ballroom_189
Is the tuba all right? #spike:worried #id:castle_ballroom_190
It plays pink now. #pinkie-pie:sly #id:castle_ballroom_191
-> END

=== pinkie_later ===
{is("fact:cannon-fired"): -> pinkie_fired}
{is("fact:cannon-saved"): -> pinkie_saved}
{is("fact:fuse-back"): -> pinkie_fuse_back}
{is("fact:fuse-nest"): -> pinkie_nest}
{is("!fact:fuse-missing"): -> pinkie_fuse}
Shh! I'm stringing a tightrope, and it's a surprise, and Dashie asked me to do it, and you didn't hear that. #pinkie-pie:sly #id:castle_ballroom_192
Hear what? #spike:sly #id:castle_ballroom_194
-> END

=== rarity_mingle ===
{is("beat:applejack"): -> rarity_later}
{is("trust:rarity:sure"): -> rarity_hemmed}
{is("trust:rarity:warm"): -> rarity_again}
{is("thoughts:3"): -> rarity_rounds}
Spikey-wikey, hold this pin. And this one. And, oh, the cushion. #rarity:happy #id:castle_ballroom_092
You were sighing, darling. It was very well cut, but it did not suit you. #rarity:worried #id:castle_ballroom_093
-> rarity_topics

=== rarity_rounds ===
You have been round this room in three faces, darling, and the same sigh under all of them. #rarity:worried #id:castle_ballroom_195
The faces are off the rack. #spike:sly #id:castle_ballroom_196
They show at the seams. But the sigh, the sigh is hoof-made. Hold this. #rarity:tender #id:castle_ballroom_197
-> rarity_topics

=== rarity_topics ===
+ [It's last season's sigh. #id:castle_ballroom_094] -> rarity_sigh
+ [Do I look different to you? #id:castle_ballroom_095] -> rarity_different
+ {is("thoughts:3")} [Your hem's coming down. #id:castle_ballroom_255] -> rarity_hem

=== rarity_sigh ===
Then let me take it in a little. There. Chin up, shoulders back, pins to the left. #rarity:tender #id:castle_ballroom_096
~ warm("rarity")
~ settle()
-> END

=== rarity_different ===
You look like somepony who has learned a word, and waits to say it. #rarity:worried #id:castle_ballroom_097
When you do, say it to me slowly. I shall want to be sitting down. #rarity:tender #id:castle_ballroom_098
~ think("they-would-say-stay")
-> END

=== rarity_again ===
There! Look at that posture. I could hang a cloak on it. #rarity:happy #id:castle_ballroom_198
You did hang a cloak on it. #spike:sly #id:castle_ballroom_199
And you never dropped a stitch. You may keep the pin. #rarity:tender #id:castle_ballroom_200
{is("thoughts:3"): -> rarity_offer}
-> END

=== rarity_offer ===
+ [Your hem's coming down. #id:castle_ballroom_256] -> rarity_hem
+ [I'll hold it for you. #id:castle_ballroom_257] -> END

=== rarity_later ===
Applejack has asked me twice where you'd got to. Twice. She asked me about hats once, in all our years. #rarity:worried #id:castle_ballroom_201
Run along. I shall hold my own cushion, and think of you at every pin. #rarity:happy #id:castle_ballroom_203
-> END

=== fluttershy_mingle ===
{is("beat:applejack"): -> fluttershy_later}
{is("trust:fluttershy:warm"): -> fluttershy_again}
{is("thoughts:3"): -> fluttershy_rounds}
Oh. Hello, Spike. Would you like to stand here too? It's rather a good spot. Nopony bumps it. #fluttershy:happy #id:castle_ballroom_099
You picked it because of the door. #spike:sly #id:castle_ballroom_100
I picked it because of the curtain. The door's extra. #fluttershy:happy #id:castle_ballroom_101
-> fluttershy_choices

=== fluttershy_rounds ===
You've talked to so many ponies. I watched. I mean, I happened to be facing that way. #fluttershy:worried #id:castle_ballroom_204
How'd I do? #spike:neutral #id:castle_ballroom_205
You were very polite. You only looked at the ceiling twice. #fluttershy:tender #id:castle_ballroom_206
-> fluttershy_choices

=== fluttershy_choices ===
+ [Stand there too #id:castle_ballroom_102] -> fluttershy_stand
+ [Ask if the crowd frightens her #id:castle_ballroom_103] -> fluttershy_crowd

=== fluttershy_stand ===
You stand there too. It is a good spot. #narration #id:castle_ballroom_104
You don't have to say. I only… well. I'm here until the cake. #fluttershy:tender #id:castle_ballroom_105
~ warm("fluttershy")
~ settle()
-> END

=== fluttershy_crowd ===
A little. They step so quickly. They don't look down. #fluttershy:worried #id:castle_ballroom_106
They step back when I sneeze, though. #spike:sly #id:castle_ballroom_107
I know. I saw. I was cross about it for you. #fluttershy:worried #id:castle_ballroom_108
~ think("too-warm-for-ponies")
-> END

=== fluttershy_again ===
Oh. I kept it. Your spot. Somepony tried to stand in it, and I, um. Coughed at them. #fluttershy:happy #id:castle_ballroom_207
You coughed at somepony? #spike:surprised #id:castle_ballroom_208
It was quite a firm cough. #fluttershy:tender #id:castle_ballroom_209
-> END

=== fluttershy_later ===
Applejack isn't cross. I asked. It's only her hat that looks cross. #fluttershy:tender #id:castle_ballroom_210
{is("!fact:fuse-back, !fact:fuse-nest"): Um. There's somepony under the table who isn't managing at all. She's very small. I think it's the tuba. #fluttershy:worried #id:castle_ballroom_261}
If you'd like a spot, afterwards. There's room by the curtain. #fluttershy:happy #id:castle_ballroom_212
-> END

=== big_mac_mingle ===
{is("beat:applejack"): -> big_mac_later}
{is("fact:doll-kept"): -> big_mac_kept}
{is("thoughts:3"): -> big_mac_rounds}
Good party, Big Mac? #spike:neutral #id:castle_ballroom_109
Eeyup. #big-mac:happy #id:castle_ballroom_110
You ever want to be somewhere else? #spike:neutral #id:castle_ballroom_111
…Nnnope. #big-mac:worried #id:castle_ballroom_112
You? #big-mac:tender #id:castle_ballroom_113
I should have said nnnope. I took too long about it, and he'd already nodded. #thought #id:castle_ballroom_114
-> END

=== big_mac_rounds ===
He moves over half a plank. There's half a plank of room there now. #narration #id:castle_ballroom_213
You don't have to say anything. #spike:sly #id:castle_ballroom_214
Eeyup. #big-mac:happy #id:castle_ballroom_215
+ [Stand on the half plank #id:castle_ballroom_216] -> big_mac_plank
+ [I should circulate. #id:castle_ballroom_217] -> big_mac_circulate
+ [Your yoke's staring at me. #id:castle_ballroom_260] -> big_mac_doll

=== big_mac_plank ===
We watch the dancing until it's a different dance. #thought #id:castle_ballroom_218
He hums the low half of the waltz, which leaves the high half lying about for somepony. #narration #id:castle_ballroom_244
I pick it up. It's only humming. #thought #id:castle_ballroom_245
-> END

=== big_mac_circulate ===
Nnnope. #big-mac:tender #id:castle_ballroom_222
But he lets me. #thought #id:castle_ballroom_223
-> END

=== big_mac_later ===
Sis. #big-mac:neutral #id:castle_ballroom_224
He tips his head at the brown hat, one inch. For him that's a speech. #narration #id:castle_ballroom_225
-> END

// ------------------------------------------------ Starlight, and the scroll

=== starlight ===
{is("beat:applejack"): -> starlight_after}
{is("!thoughts:3"): -> starlight_early}
#do: starlight face spike
Spike. Hi. I was going to walk past casually, and I've ruined it by planning to. #starlight:worried #id:castle_ballroom_115
I looked through your things. There's no good version of that sentence. #starlight:sad #id:castle_ballroom_117
~ think("starlight-looked")
+ [You were worried. I'd have looked too. #id:castle_ballroom_118] -> starlight_forgive
+ [Find anything good? #id:castle_ballroom_119] -> starlight_joke
+ [Say nothing #id:castle_ballroom_120] -> starlight_silence

=== starlight_early ===
She is by the cloakroom, behind a book. It's upside down. #narration #id:castle_ballroom_121
Not yet. I need a bit more party before that conversation. #thought #id:castle_ballroom_122
-> END

=== starlight_forgive ===
Oh. I had a whole speech, and now it's just a list of adjectives. #starlight:tender #id:castle_ballroom_123
Thanks. If there's ever something you'd rather somepony didn't find… #starlight:happy #id:castle_ballroom_124
~ fact("starlight-forgiven")
~ warm("starlight")
-> starlight_scroll

=== starlight_joke ===
One comic in the wrong box. I put it right, which is how you knew. #starlight:worried #id:castle_ballroom_125
It's a system. #spike:sly #id:castle_ballroom_126
It really wasn't. #starlight:happy #id:castle_ballroom_127
-> starlight_scroll

=== starlight_silence ===
Right. Yes. I'd have saved that silence for me too. #starlight:sad #id:castle_ballroom_128
~ chill("starlight")
-> starlight_scroll

=== starlight_scroll ===
#do: starlight walk cloakroom
I've moved the scroll every night since. So, where is it tonight? #thought #id:castle_ballroom_130
~ fact("starlight-passed")
+ [Behind the third comic box #id:castle_ballroom_131] -> scroll_comics
+ [Under the lining of the basket #id:castle_ballroom_132] -> scroll_basket
+ [In the hollow bookend #id:castle_ballroom_133] -> scroll_bookend
+ [Beneath the loose crystal tile #id:castle_ballroom_134] -> scroll_tile

=== scroll_comics ===
~ hide_scroll("third-comic-box")
Third box, behind the crossover issues. Nopony reads the crossover issues. #thought #id:castle_ballroom_135
-> scroll_hidden

=== scroll_basket ===
~ hide_scroll("basket-lining")
Under the lining, where my head goes. It crackles when I swallow. #thought #id:castle_ballroom_136
-> scroll_hidden

=== scroll_bookend ===
~ hide_scroll("hollow-bookend")
In the bookend, where I used to keep one emergency ruby. Used to. #thought #id:castle_ballroom_137
-> scroll_hidden

=== scroll_tile ===
~ hide_scroll("loose-tile")
Under the tile by the wagon. I step round it now. #thought #id:castle_ballroom_138
-> scroll_hidden

=== scroll_hidden ===
#do: applejack face spike
Uh oh. Applejack's got her fence-mending look. #spike:worried #id:castle_ballroom_140
~ begin("applejack")
-> END

=== starlight_after ===
{is("fact:starlight-tried-again"): -> starlight_done}
{is("fact:starlight-forgiven"): -> starlight_eased}
-> starlight_again

=== starlight_eased ===
I found your coat ticket. You don't own a coat. I've filed it under hope. #starlight:happy #id:castle_ballroom_226
You file things now? #spike:sly #id:castle_ballroom_227
I used to file whole villages. This is healthier. #starlight:tender #id:castle_ballroom_228
-> END

// ------------------------------------------------ Applejack

=== applejack ===
{is("beat:mingle"): -> applejack_busy}
Ya had a starin' match with a glass o' punch, an' then ya went round like it won. #applejack:sly #id:castle_ballroom_142
Me? I was just admiring the punch. It has depth. I checked. #spike:sly #id:castle_ballroom_143
~ open("applejack-asks")
-> END

=== applejack_busy ===
{is("thoughts:3"): -> applejack_cider}
Save me one dance, partner, and I'll try an' leave ya your toes. #applejack:happy #id:castle_ballroom_148
+ [You can have the left ones. #id:castle_ballroom_231] -> aj_toes
+ [I'm up early for your chores, remember? #id:castle_ballroom_232] -> aj_chores

=== aj_toes ===
Always was the left ones I was worried for. #applejack:sly #id:castle_ballroom_233
-> END

=== aj_chores ===
East fence, an' then pancakes. I been savin' ya the hammer that fits. #applejack:tender #id:castle_ballroom_234
She had it cut down for me. The handle. She thinks I don't know. #thought #id:castle_ballroom_235
-> END

=== applejack_cider ===
You've said howdy to half the county. Ya planted any of it, or just walked the rows? #applejack:sly #id:castle_ballroom_236
+ [Walked the rows. #id:castle_ballroom_237] -> aj_rows
+ [Something might come up. #id:castle_ballroom_238] -> aj_sprout

=== aj_rows ===
Rows is company too. #applejack:happy #id:castle_ballroom_239
-> END

=== aj_sprout ===
Then don't go diggin' it up every night to look. #applejack:sly #id:castle_ballroom_240
She means turnips. I'm almost sure that she means turnips. #thought #id:castle_ballroom_241
-> END

=== applejack_lets_go ===
{is("result:applejack-asks:believed"): -> aj_believed}
{is("result:applejack-asks:half-believed"): -> aj_half}
All right, sugar. I won't lean on a gate that's wired shut. #applejack:tender #id:castle_ballroom_253
-> aj_dare

=== aj_believed ===
~ fact("applejack-promised")
~ warm("applejack")
You're a good egg, Spike. When it hatches, come to me first. A nod's a promise. #applejack:happy #id:castle_ballroom_254
-> aj_dare

=== aj_half ===
Thinkin's fine. It's the doin' it by your lonesome that spoils the apples. #applejack:worried #id:castle_ballroom_161
-> aj_dare

=== aj_dare ===
C'mon. Rainbow's gettin' up truth or dare, an' she's one short of a circle. #applejack:happy #id:castle_ballroom_165
How bad can it be? #spike:happy #id:castle_ballroom_166
#do: applejack walk applejack-circle
She let go of the rope. She kept hold of the knot. #thought #id:castle_ballroom_168
~ begin("circle")
-> END
