// The chapter: one file for each place and time. What the words may ask and do:
EXTERNAL is(condition)
EXTERNAL kept(item, hideout)
EXTERNAL fact(name)
EXTERNAL think(thought)
EXTERNAL warm(friend)
EXTERNAL chill(friend)
EXTERNAL unsettle()
EXTERNAL settle()
EXTERNAL begin(beat)
EXTERNAL bring(place, spot)
EXTERNAL open(activity)
EXTERNAL hide_scroll(hideout)
EXTERNAL fetch_scroll(trace)
EXTERNAL hide_keepsake(item, hideout)
EXTERNAL find_keepsake(hideout)
EXTERNAL clue(name)
EXTERNAL tell(sentence)

INCLUDE castle-ballroom.ink
INCLUDE memory-attack.ink
INCLUDE castle-ballroom-guests.ink
INCLUDE castle-ballroom-sides.ink
INCLUDE castle-ballroom-circle.ink
INCLUDE castle-corridor.ink
INCLUDE interludes.ink
INCLUDE spike-bedroom.ink
INCLUDE spike-bedroom-visitors.ink
INCLUDE castle-wall.ink
INCLUDE castle-grounds.ink
INCLUDE everfree-edge.ink
INCLUDE everfree-deep.ink
INCLUDE everfree-river.ink
INCLUDE everfree-overlook.ink
INCLUDE spike-bedroom-morning.ink

-> DONE
