# review: draft

### The commands in Telegram's menu. At most 60 characters each.

command-start = Opnieuw beginnen

command-menu = Het menu

command-learn = Zo helpt u thuis

command-school = Zo werkt de school

command-words = Schoolwoorden

command-tips = Tips per week

command-children = Mijn kinderen

command-language = Een andere taal kiezen

command-settings = Instellingen

command-privacy = Wat ik bewaar

command-mydata = Mijn gegevens zien

command-forget = Alles over mij wissen

command-stop = Stuur mij niets meer

command-help = Hulp
