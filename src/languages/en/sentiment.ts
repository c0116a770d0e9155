/** How English says that something is good or bad. */
import type { SentimentRoom } from '../../sentiment/room.ts'
import { composition } from './sentiment-composition.ts'
import { idioms } from './sentiment-idioms.ts'
import { valence } from './sentiment-valence.ts'

export const sentiment: SentimentRoom = {
  valence,
  idioms,
  composition,
  negators: `not n't never no none nobody noone nothing neither nor nowhere without hardly barely scarcely rarely seldom cannot cant can't couldn't
    couldnt don't dont doesn't doesnt didn't didnt isn't isnt aren't arent wasn't wasnt weren't werent won't wont wouldn't wouldnt shouldn't
    shouldnt haven't havent hasn't hasnt hadn't hadnt ain't aint zero nt nowt no-one`,
  reach: 5,
  backwardReach: 0,
  privativeEndings: [],
  falseNegations: `not|n't only|just|merely|simply
    no doubt|wonder|matter|less|sooner
    without doubt|question
    without a doubt
    no longer
    not to mention
    if not
    whether or not
    why not
    not sure
    can't wait
    cannot wait
    no more
    no show|shows
    no denying`,
  intensifiers: `very so extremely really absolutely totally completely incredibly highly truly especially particularly super exceptionally
    utterly thoroughly most deeply massively hugely insanely always all entirely quite such unbelievably ever ridiculously seriously`,
  diminishers: `slightly somewhat fairly rather little bit partly sometimes occasionally relatively mostly moderately kinda mildly almost
    nearly probably maybe perhaps`,
  excess: 'too excessively overly',
  wishes: `could should wish ought might hope hopefully needs need needed suggest prefer if unless expected hoped promised`,
  contrast: `but although though however except whereas yet nevertheless nonetheless unfortunately despite otherwise while apart unlike only sadly`,
  irony: `yeah right
    thanks for nothing
    well done for
    great job guys
    how nice of
    so much for
    what a surprise
    surprise surprise
    of course
    apparently
    so called
    obviously
    clearly they`,
  stops: `and but because so when which who that if where although though then as while since until`,
}
