# review: draft

### The commands in Telegram's menu. At most 60 characters each.

command-start = Begin

command-menu = The menu

command-learn = How you help at home

command-school = How school works

command-words = School words

command-tips = Tips every week

command-children = My children

command-language = Choose another language

command-settings = Settings

command-privacy = What I keep

command-mydata = See my data

command-forget = Delete everything about me

command-stop = Send me nothing any more

command-help = Help
