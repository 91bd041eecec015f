# review: draft

### Eight talents: friendly ways to look at a child. Never a test result, never a score.
### Name: what the child enjoys, at most 30 characters, also used on a button. Home: something to do together.

talent-music-name = Music and rhythm
talent-music-home = Sing or clap along to a song.

talent-visual-name = Images and pictures
talent-visual-home = Draw, build, draw a route.

talent-thinking-name = Thinking about questions
talent-thinking-home = Talk about a “why” question.

talent-social-name = Caring for others
talent-social-home = Help or call someone together.

talent-body-name = Moving and being handy
talent-body-home = Play outside, repair something.

talent-nature-name = Nature and exploring
talent-nature-home = Look for plants, animals, stones.

talent-language-name = Words and stories
talent-language-home = Make up a story, tell jokes.

talent-logic-name = Counting and logic
talent-logic-home = Puzzle, cards, count money.
