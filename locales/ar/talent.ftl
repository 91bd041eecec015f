# review: draft

### Eight talents: friendly ways to look at a child. Never a test result, never a score.
### Name: what the child enjoys, at most 30 characters, also used on a button. Home: something to do together.

talent-music-name = الموسيقى والإيقاع
talent-music-home = الغناء معاً أو التصفيق مع أغنية.

talent-visual-name = الصور والأشكال
talent-visual-home = الرسم والبناء، أو رسم طريق على ورقة.

talent-thinking-name = التفكير في الأسئلة
talent-thinking-home = حديث عن سؤال يبدأ بكلمة «لماذا».

talent-social-name = الاهتمام بالآخرين
talent-social-home = مساعدة شخص معاً أو الاتصال به.

talent-body-name = الحركة ومهارة اليدين
talent-body-home = اللعب في الخارج أو تصليح شيء.

talent-nature-name = الطبيعة والاكتشاف
talent-nature-home = البحث عن نباتات وحيوانات وحجارة.

talent-language-name = الكلمات والقصص
talent-language-home = تأليف قصة أو حكي نكات.

talent-logic-name = العد والتفكير المنطقي
talent-logic-home = أحجية أو لعب ورق أو عدّ النقود.
