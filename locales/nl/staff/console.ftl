# review: draft

### The staff console: what all its pages share.

console-title = Driehoek voor school
