# review: draft

### Eight talents: friendly ways to look at a child. Never a test result, never a score.
### Name: what the child enjoys, at most 30 characters, also used on a button. Home: something to do together.

talent-music-name = Müzik ve ritim
talent-music-home = Birlikte şarkı söylemek veya el çırparak şarkıya eşlik etmek.

talent-visual-name = Resimler ve görseller
talent-visual-home = Resim çizmek, bir şey inşa etmek, bir yolun haritasını çizmek.

talent-thinking-name = Sorular üzerine düşünmek
talent-thinking-home = Bir “neden” sorusu hakkında konuşmak.

talent-social-name = Başkalarıyla ilgilenmek
talent-social-home = Birlikte birine yardım etmek veya telefon etmek.

talent-body-name = Hareket ve el becerisi
talent-body-home = Dışarıda oynamak, bir şey tamir etmek.

talent-nature-name = Doğa ve keşfetmek
talent-nature-home = Bitki, hayvan, taş aramak.

talent-language-name = Kelimeler ve hikâyeler
talent-language-home = Bir hikâye uydurmak, şaka yapmak.

talent-logic-name = Saymak ve mantıklı düşünmek
talent-logic-home = Yapboz yapmak, kart oynamak, para saymak.
