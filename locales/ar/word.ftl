# review: draft

### Dutch school words that parents meet in letters.
### Short: one line beside the word in a list, at most 70 characters. Meaning: under 350 characters.
### Do: what the parent can do; not every word has one. Dutch term kept: the heading of each group.

## Dutch term kept: studiedag

word-studiedag-short = المعلمون في تدريب، والأطفال في عطلة
word-studiedag-meaning = المعلمون في تدريب أو اجتماع. الأطفال في عطلة. إذا كُتب studiemiddag، فالعطلة بعد الظهر فقط.
word-studiedag-do = رتبوا من يعتني بطفلكم، واكتبوا هذا اليوم في مفكرتكم.

## Dutch term kept: margedag

word-margedag-short = يوم عطلة إضافي تختاره المدرسة
word-margedag-meaning = يوم عطلة إضافي تختاره المدرسة، لأن عدد ساعات الدراسة كافٍ. وهناك أيضاً يوم احتياطي للطوارئ (calamiteitendag): يكون عطلة فقط إذا لم يحدث شيء غير عادي في تلك السنة.
word-margedag-do = انتبهوا: قد يختلف هذا اليوم من صف إلى صف.

## Dutch term kept: schoolvakantie

word-schoolvakantie-short = أسابيع العطلة المدرسية
word-schoolvakantie-meaning = أسابيع لا يذهب فيها الأطفال إلى المدرسة. في هولندا ثلاث مناطق (Noord وMidden وZuid)، وقد تختلف الأسابيع بينها. المهم هو مكان المدرسة. لا يُسمح لطفلكم بالسفر في عطلة خارج هذه الأسابيع. تكتب المدرسة الأيام بالضبط في تقويمها.
word-schoolvakantie-do = احجزوا السفر بعد أن تروا تقويم المدرسة.

## Dutch term kept: jaarkalender

word-jaarkalender-short = تقويم السنة: أيام العطل والأنشطة
word-jaarkalender-meaning = قائمة بكل أيام العطل والأنشطة في السنة الدراسية.
word-jaarkalender-do = علقوه في مكان ترونه بسهولة.

## Dutch term kept: schooltijden

word-schooltijden-short = أوقات بداية المدرسة ونهايتها
word-schooltijden-meaning = متى تبدأ المدرسة ومتى تنتهي. في وقت الدخول الحر (inloop) يمكن لطفلكم أن يدخل قبل البداية بعشر دقائق أو خمس عشرة دقيقة. وفي صباح الزيارة (inloopochtend) يمكنكم أنتم أيضاً رؤية الصف. تسجل المدرسة التأخر المتكرر.
word-schooltijden-do = كونوا في المدرسة قبل الجرس بخمس دقائق.

## Dutch term kept: continurooster

word-continurooster-short = كل الأطفال يأكلون في المدرسة، وتنتهي أبكر
word-continurooster-meaning = كل الأطفال يأكلون عند الظهر في المدرسة مع المعلم. لذلك تنتهي المدرسة أبكر. في نظام الأيام الخمسة المتساوية (vijf gelijke dagen) لكل أيام المدرسة الطول نفسه، حتى الأربعاء والجمعة.
word-continurooster-do = أعطوا طفلكم غداءً معه كل يوم.

## Dutch term kept: overblijven

word-overblijven-short = البقاء في المدرسة وقت الغداء
word-overblijven-meaning = يأكل طفلكم الغداء في المدرسة، وهناك من يعتني به. إذا لم يكن في المدرسة دوام متواصل (continurooster)، فقد يكلف ذلك مالاً.

## Dutch term kept: BSO

word-bso-short = رعاية الأطفال بعد المدرسة وفي العطل
word-bso-meaning = رعاية الأطفال بعد المدرسة وفي العطل. هذه الرعاية مقابل مال. يمكن للأهل الذين يعملون الحصول على مساعدة مالية لرعاية الأطفال (kinderopvangtoeslag).
word-bso-do = اطلبوا مكاناً قبل الموعد بوقت طويل.

## Dutch term kept: VSO

word-vso-short = رعاية قبل المدرسة، أو مدرسة ثانوية مع دعم خاص
word-vso-meaning = لهذه الكلمة معنيان. 1) رعاية الأطفال قبل بداية المدرسة (voorschoolse opvang). 2) مدرسة ثانوية مع دعم خاص لمن يحتاج إليه (voortgezet speciaal onderwijs).

## Dutch term kept: kinderopvangtoeslag

word-kinderopvangtoeslag-short = مال من الدولة لتكاليف رعاية الأطفال
word-kinderopvangtoeslag-meaning = مال من مصلحة الضرائب (Belastingdienst، قسم Dienst Toeslagen) لتكاليف رعاية الأطفال. هو للأهل إذا كان الوالدان الاثنان يعملان أو يدرسان أو يتبعان دورة الاندماج (inburgering).
word-kinderopvangtoeslag-do = اطلبوا المساعدة في تقديم الطلب، مثلاً في المكتبة العامة (في مكتب المساعدة IDO).

## Dutch term kept: tropenrooster

word-tropenrooster-short = أوقات مدرسة مختلفة عند الحر الشديد
word-tropenrooster-meaning = أوقات مدرسة مختلفة عندما يكون الجو حاراً جداً. تبدأ المدرسة وتنتهي أبكر، أو تغير الدروس.
word-tropenrooster-do = أعطوا طفلكم ماءً وقبعة وكريماً للحماية من الشمس.

## Dutch term kept: staking

word-staking-short = إضراب: المعلمون لا يعملون، وقد تغلق المدرسة
word-staking-meaning = لا يعمل المعلمون لمدة يوم، لأنهم يطالبون بشيء. تكون المدرسة عندئذ مغلقة في الغالب.
word-staking-do = رتبوا من يعتني بطفلكم. لا حاجة إلى الإبلاغ بأن طفلكم مريض.

## Dutch term kept: leerplicht

word-leerplicht-short = التعليم إلزامي بالقانون من عمر 5 سنوات
word-leerplicht-meaning = يجب أن يذهب الأطفال إلى المدرسة من عمر 5 سنوات: من أول يوم دراسة في الشهر الذي يلي عيد ميلادهم الخامس. في عمر 4 سنوات يمكن لطفلكم أن يذهب، لكن هذا غير إلزامي بعد. هذا القانون هو أيضاً للأطفال الذين ليس عندهم إقامة.
word-leerplicht-do = اتصلوا بالمدرسة في الوقت المناسب إذا لم يستطع طفلكم الحضور.

## Dutch term kept: leerplichtambtenaar

word-leerplichtambtenaar-short = موظف البلدية الذي يتابع الذهاب إلى المدرسة
word-leerplichtambtenaar-meaning = شخص من البلدية. يتأكد من أن الأطفال يذهبون إلى المدرسة. ويساعد أيضاً عندما يكون ذلك صعباً.

## Dutch term kept: kwalificatieplicht

word-kwalificatieplicht-short = الدراسة إلزامية في عمر 16 و17 حتى الشهادة
word-kwalificatieplicht-meaning = يجب أن يدرس الشباب في عمر 16 و17 سنة حتى يحصلوا على شهادة havo أو vwo أو mbo من المستوى 2، أو حتى يبلغوا 18 سنة.

## Dutch term kept: ziekmelden

word-ziekmelden-short = إبلاغ المدرسة بأن الطفل مريض
word-ziekmelden-meaning = تخبرون المدرسة قبل بداية الدوام بأن طفلكم مريض. يمكن ذلك عن طريق التطبيق أو الهاتف أو الموقع. ويكون ذلك كل يوم من جديد إذا طلبت المدرسة ذلك.
word-ziekmelden-do = أبلغوا قبل الوقت الذي تحدده المدرسة (في الغالب 8.15).

## Dutch term kept: verzuim

word-verzuim-short = غياب الطفل عن المدرسة
word-verzuim-meaning = طفلكم ليس في المدرسة. إذا لم يكن هناك سبب مقبول، فاسمه غياب غير مسموح به (ongeoorloofd). إذا وصل الغياب إلى 16 ساعة في أربعة أسابيع، فعلى المدرسة أن تبلغ عنه.
word-verzuim-do = اشرحوا السبب دائماً، والأفضل في اليوم نفسه.

## Dutch term kept: luxeverzuim

word-luxeverzuim-short = غياب بسبب السفر أو عطلة دون إذن
word-luxeverzuim-meaning = غياب الطفل دون إذن بسبب عطلة أو رحلة طيران رخيصة. على المدرسة أن تبلغ عن ذلك. قد تحصلون على غرامة، في الغالب حوالي 100 يورو لكل طفل في اليوم.
word-luxeverzuim-do = لا تحجزوا سفراً قبل أن تحصلوا على إذن.

## Dutch term kept: verlof aanvragen

word-verlof-aanvragen-short = طلب إذن بيوم عطلة للطفل
word-verlof-aanvragen-meaning = طلب إذن بيوم عطلة، مثلاً بسبب زواج أو انتقال إلى بيت جديد أو وفاة. يقرر المدير حتى عشرة أيام دراسة في السنة. إذا كانت الأيام أكثر، يقرر موظف البلدية (leerplichtambtenaar). لعيد ديني يكفي أن تخبروا المدرسة قبله بيومين على الأقل.
word-verlof-aanvragen-do = املؤوا الاستمارة. لطلب إذن للسفر في عطلة، الأفضل قبل 8 أسابيع.

## Dutch term kept: vrijstelling

word-vrijstelling-short = إعفاء: الطفل غير ملزم بشيء معين
word-vrijstelling-meaning = طفلكم غير ملزم بفعل شيء معين. مثال: طفل عمره 5 سنوات يمكنه البقاء في البيت حتى 5 ساعات في الأسبوع إذا كانت المدرسة متعبة جداً له. تخبرون المدير بذلك. وإذا كان يحتاج إلى 5 ساعات أخرى، فعندها تطلبون إذناً.

## Dutch term kept: basisschool

word-basisschool-short = المدرسة الابتدائية، من 4 إلى 12 سنة تقريباً
word-basisschool-meaning = المدرسة للأطفال من عمر 4 سنوات إلى 12 سنة تقريباً، من الصف groep 1 إلى الصف groep 8. المدرسة مجانية.

## Dutch term kept: groep

word-groep-short = صف طفلكم (من 1 إلى 8)
word-groep-meaning = صف طفلكم في المدرسة. الصف groep 1 يبدأ من عمر 4 سنوات. في الصف groep 3 يكون عمر الأطفال في الغالب 6 سنوات. الصف groep 8 هو السنة الأخيرة. هذه الكلمة لا تعني هنا مجموعة صغيرة.

## Dutch term kept: kleuter

word-kleuter-short = طفل عمره 4 إلى 6 سنوات، في أول صفين
word-kleuter-meaning = طفل في الصف groep 1 أو groep 2 (عمره 4 إلى 6 سنوات). يتعلم هؤلاء الأطفال عن طريق اللعب.

## Dutch term kept: onderbouw, middenbouw, bovenbouw

word-onderbouw-middenbouw-bovenbouw-short = أقسام المدرسة: الصفوف الأولى والوسطى والأخيرة
word-onderbouw-middenbouw-bovenbouw-meaning = أقسام المدرسة. في الغالب: الصفوف الأولى (onderbouw) هي groep 1–2 أو groep 1–4، والصفوف الوسطى (middenbouw) هي groep 3–5، والصفوف الأخيرة (bovenbouw) هي groep 6–8. كل مدرسة تختار بنفسها.

## Dutch term kept: combinatiegroep

word-combinatiegroep-short = سنتان دراسيتان معاً في صف واحد
word-combinatiegroep-meaning = سنتان دراسيتان معاً في صف واحد مع معلم واحد. كل طفل يتعلم دروس سنته هو.

## Dutch term kept: IKC

word-ikc-short = مدرسة وحضانة معاً في مبنى واحد
word-ikc-meaning = مدرسة وحضانة في مبنى واحد، مع فريق واحد وخطة واحدة. أما IKC-raad فهو مجلس فيه أهل وموظفون من المدرسة ومن الحضانة.

## Dutch term kept: openbare of bijzondere school

word-openbare-of-bijzondere-school-short = مدرسة للجميع، أو مدرسة لها دين أو فكرة تربوية
word-openbare-of-bijzondere-school-meaning = المدرسة العامة (openbaar) للجميع ولا تقوم على دين. أما المدرسة من نوع bijzonder فلها دين أو فكرة تربوية معينة. الدولة تدفع للنوعين. أنتم تختارون المدرسة بأنفسكم.

## Dutch term kept: aanmelden

word-aanmelden-short = طلب مكان في مدرسة. وأيضاً: التسجيل في شيء
word-aanmelden-meaning = تطلبون مكاناً لطفلكم في مدرسة. هذا ممكن من عمر 3 سنوات. على المدرسة أن تجيب خلال 6 أسابيع (أحياناً تحتاج إلى 4 أسابيع أكثر).
word-aanmelden-do = قدموا الطلب قبل البداية بـ 10 أسابيع على الأقل.

## Dutch term kept: wennen

word-wennen-short = زيارات قصيرة ليتعود الطفل على الصف الجديد
word-wennen-meaning = يأتي طفلكم إلى الصف بضعة أنصاف أيام ليتعود عليه. يكون ذلك قبل عيد ميلاده الرابع، أو في حزيران (يونيو) أو تموز (يوليو) في صفه الجديد.

## Dutch term kept: peuteropvang

word-peuteropvang-short = لعب وتعلم للأطفال من 2 إلى 4 سنوات
word-peuteropvang-meaning = لعب وتعلم للأطفال من عمر 2 إلى 4 سنوات، بضعة أنصاف أيام في الأسبوع. كان الاسم القديم peuterspeelzaal.
word-peuteropvang-do = اسألوا مركز صحة الأطفال (consultatiebureau) عن المكان المناسب.

## Dutch term kept: VVE

word-vve-short = لعب ولغة إضافية للأطفال الصغار
word-vve-meaning = لعب إضافي ودعم في اللغة للأطفال الصغار. بتحويل (indicatie) من مركز صحة الأطفال (consultatiebureau) يحصل الطفل من عمر 2,5 سنة في الغالب على 16 ساعة في الأسبوع (960 ساعة في سنة ونصف).
word-vve-do = اطلبوا هذا التحويل (VVE-indicatie) إذا كان طفلكم لا يسمع الهولندية كثيراً.

## Dutch term kept: nieuwkomersklas

word-nieuwkomersklas-short = صف للأطفال الجدد في هولندا لتعلم اللغة
word-nieuwkomersklas-meaning = صف للأطفال الجدد في هولندا. يتعلمون فيه اللغة الهولندية قبل كل شيء، في الغالب لمدة سنة تقريباً. بعد ذلك ينتقلون إلى صف عادي.

## Dutch term kept: schakelklas

word-schakelklas-short = دروس هولندية إضافية. أما ISK فمن عمر 12 سنة
word-schakelklas-meaning = دروس إضافية في اللغة الهولندية للأطفال الذين هم في المدرسة. أحياناً تستمر سنة، وأحياناً تكون بعد الدوام.

## Dutch term kept: NT2

word-nt2-short = دروس هولندية لمن يتكلم لغة أخرى في البيت
word-nt2-meaning = دروس في اللغة الهولندية للأطفال الذين يتكلمون لغة أخرى في البيت.

## Dutch term kept: speciaal onderwijs

word-speciaal-onderwijs-short = مدارس بصفوف أصغر ومساعدة أكثر
word-speciaal-onderwijs-meaning = مدارس صفوفها أصغر وفيها مساعدة أكثر. للدخول إليها هناك حاجة إلى تصريح (TLV). يعطي هذا التصريح اتحاد المدارس في المنطقة (samenwerkingsverband).

## Dutch term kept: doubleren

word-doubleren-short = إعادة السنة الدراسية
word-doubleren-meaning = يعيد طفلكم السنة الدراسية. تشرح المدرسة السبب، وتتحدث معكم عن ذلك قبل وقت كافٍ.
word-doubleren-do = اسألوا ماذا سيكون مختلفاً في هذه السنة الإضافية.

## Dutch term kept: plusklas

word-plusklas-short = دروس إضافية لمن يتعلم أسرع أو أعمق
word-plusklas-meaning = دروس إضافية للأطفال الذين يتعلمون أسرع أو أعمق.

## Dutch term kept: leerkracht

word-leerkracht-short = المعلم أو المعلمة
word-leerkracht-meaning = الشخص الذي يعلّم الصف. يقول الأطفال للمعلمة juf وللمعلم meester. هو أول شخص تتحدثون معه في المدرسة.

## Dutch term kept: duo-baan

word-duo-baan-short = معلمان يتقاسمان صفاً واحداً
word-duo-baan-meaning = معلمان يتقاسمان صفاً واحداً. كل واحد منهما يعمل في أيامه.
word-duo-baan-do = اسألوا من يعمل في أي يوم.

## Dutch term kept: invaller

word-invaller-short = معلم بديل لفترة قصيرة
word-invaller-meaning = معلم آخر يعطي الدروس لفترة قصيرة، مثلاً عند مرض المعلم. إذا لم يوجد معلم بديل، فقد يذهب الصف إلى البيت، أو يتوزع الأطفال على صفوف أخرى.

## Dutch term kept: onderwijsassistent

word-onderwijsassistent-short = شخص يساعد المعلم في الصف
word-onderwijsassistent-meaning = هناك أشخاص آخرون يعملون في الصف. المساعد (onderwijsassistent) يساعد المعلم. المتدرب (stagiair أو LIO) يتعلم ليصبح معلماً. معلم المادة (vakleerkracht) يعطي مادة واحدة، مثل الرياضة أو الموسيقى.

## Dutch term kept: directeur

word-directeur-short = مدير المدرسة أو مديرتها
word-directeur-meaning = الشخص المسؤول عن المدرسة. يقرر في طلبات الإذن بالغياب. ويساعد في المشاكل التي لم تجدوا لها حلاً مع المعلم.

## Dutch term kept: IB'er

word-ib-er-short = يساعد عندما يكون التعلم أو السلوك صعباً
word-ib-er-meaning = منسق الدعم في المدرسة. يساعد عندما يكون التعلم أو السلوك صعباً. يضع خطة معكم ومع المعلم.
word-ib-er-do = اسألوا إن كان منسق الدعم (IB’er) يقدر أن يحضر اللقاء معكم.

## Dutch term kept: kwaliteitscoördinator

word-kwaliteitscoordinator-short = ينظم المساعدة الإضافية في المدرسة، مثل IB’er
word-kwaliteitscoordinator-meaning = اسم أحدث لعمل IB’er أو لجزء منه. وهو الشخص الذي يساعد عندما يكون التعلم أو السلوك صعباً.

## Dutch term kept: RT

word-rt-short = مساعدة إضافية في القراءة أو اللغة أو الحساب
word-rt-meaning = مساعدة إضافية في القراءة أو اللغة أو الحساب، للطفل وحده أو في مجموعة صغيرة.

## Dutch term kept: schoolbestuur

word-schoolbestuur-short = الإدارة العليا لمدرسة أو أكثر
word-schoolbestuur-meaning = الإدارة العليا المسؤولة عن مدرسة واحدة أو أكثر. يمكنكم أيضاً تقديم شكوى إليها.

## Dutch term kept: contactpersoon

word-contactpersoon-short = يشرح ماذا تفعلون عند الشكوى. وأيضاً: شخص للاتصال
word-contactpersoon-meaning = شخص في المدرسة. يشرح لكم ما يمكنكم فعله إذا كانت عندكم شكوى. هو لا يقرر بنفسه.
word-contactpersoon-do = تجدون الاسم في دليل المدرسة (schoolgids).

## Dutch term kept: vertrouwenspersoon

word-vertrouwenspersoon-short = شخص ثقة من خارج المدرسة، يسمع ويساعد
word-vertrouwenspersoon-meaning = شخص من خارج المدرسة. يسمعكم، ويمكنه التوسط، ويساعدكم في تقديم شكوى رسمية. للأمور الخطيرة، مثل الاعتداء الجنسي أو العنف، هناك مفتش الثقة من الدولة (vertrouwensinspecteur: 0900 111 31 11).

## Dutch term kept: klachtencommissie

word-klachtencommissie-short = لجنة مستقلة تدرس الشكاوى
word-klachtencommissie-meaning = لجنة مستقلة تدرس الشكوى وتعطي رأيها. هذه هي الخطوة الأخيرة.
word-klachtencommissie-do = تحدثوا أولاً مع المعلم ومع المدير.

## Dutch term kept: MR

word-mr-short = مجلس من الأهل والموظفين يشارك في أمور المدرسة
word-mr-meaning = مجلس المشاركة، وفيه أهل وموظفون. يقول رأيه في أمور المدرسة، ويشارك أحياناً في القرار. على كل مدرسة أن يكون فيها هذا المجلس. الأهل ينتخبون من يمثلهم فيه.
word-mr-do = يمكنكم التصويت، ويمكنكم أيضاً الترشح.

## Dutch term kept: GMR

word-gmr-short = مجلس مشترك لكل مدارس الإدارة الواحدة
word-gmr-meaning = مجلس المشاركة (MR) لكل المدارس التي لها إدارة عليا واحدة.

## Dutch term kept: ouderraad

word-ouderraad-short = أهل يساعدون في الحفلات والأنشطة
word-ouderraad-meaning = مجلس الأهل، وهم أهل يساعدون في الحفلات والأنشطة. في الغالب يديرون أيضاً مال مساهمة الأهل (ouderbijdrage). هذا المجلس لا يقرر سياسة المدرسة.
word-ouderraad-do = يمكنكم أيضاً أن تساعدوا مرة واحدة فقط.

## Dutch term kept: klassenouder

word-klassenouder-short = أب أو أم ينظم أموراً عملية للصف
word-klassenouder-meaning = أب أو أم ينظم أموراً عملية للصف، مثل المساعدة في رحلة.

## Dutch term kept: hulpouder

word-hulpouder-short = أب أو أم يساعد في المدرسة
word-hulpouder-meaning = أب أو أم يساعد أحياناً، مثلاً في رحلة أو في القراءة مع الأطفال. لبعض المهام تطلب المدرسة شهادة حسن سلوك (VOG).
word-hulpouder-do = سجلوا أسماءكم إذا كان عندكم وقت.

## Dutch term kept: luizenouder

word-luizenouder-short = أب أو أم يفحص شعر الأطفال بحثاً عن القمل
word-luizenouder-meaning = القمل حشرات صغيرة جداً في الشعر. بعد العطلة يفحص بعض الأهل شعر كل الأطفال. القمل لا علاقة له بقلة النظافة. يمكن لطفلكم الذهاب إلى المدرسة كالعادة.
word-luizenouder-do = مشطوا الشعر بمشط القمل كل يوم لمدة أسبوعين، وأخبروا المدرسة.

## Dutch term kept: brugfunctionaris

word-brugfunctionaris-short = يساعد العائلات في أسئلة المال أو التربية أو اللغة
word-brugfunctionaris-meaning = شخص في المدرسة يساعد العائلات في الأسئلة عن المال أو التربية أو اللغة. وفي غرفة الأهل (ouderkamer) يمكنكم شرب القهوة والتعرف إلى أهل آخرين.
word-brugfunctionaris-do = اسألوا إن كان في مدرستكم شخص كهذا.

## Dutch term kept: startgesprek

word-startgesprek-short = أول لقاء مع المعلم في بداية السنة
word-startgesprek-meaning = أول لقاء في السنة مع المعلم. تحضرون أنتم، ويحضر طفلكم في الغالب أيضاً. تتعرفون بعضكم إلى بعض وتتفقون على بعض الأمور.
word-startgesprek-do = اختاروا وقتاً، وفكروا فيما تريدون قوله.

## Dutch term kept: omgekeerd oudergesprek

word-omgekeerd-oudergesprek-short = أنتم تتحدثون عن طفلكم، والمعلم يسمع
word-omgekeerd-oudergesprek-meaning = في هذا اللقاء تتحدثون أنتم عن طفلكم، والمعلم يسمع أكثر مما يتكلم.

## Dutch term kept: 10-minutengesprek

word-10-minutengesprek-short = لقاء قصير مع المعلم عن التعلم والسلوك
word-10-minutengesprek-meaning = لقاء قصير عن تعلم طفلكم وسلوكه. في الغالب في تشرين الثاني (نوفمبر)، وفي شباط (فبراير) أو آذار (مارس)، وفي حزيران (يونيو).
word-10-minutengesprek-do = اكتبوا سؤالين قبل اللقاء. إذا كانت 10 دقائق قليلة، فاطلبوا وقتاً أكثر.

## Dutch term kept: rapport

word-rapport-short = تقرير المدرسة عن الطفل
word-rapport-meaning = تقرير يبين كيف يسير الأمر مع طفلكم في المدرسة، في الغالب مرتين في السنة. أما ملف الأعمال (portfolio) فيعرض أعمال طفلكم.
word-rapport-do = انظروا إليه معاً، واذكروا أولاً الأشياء الجيدة.

## Dutch term kept: ouderavond

word-ouderavond-short = مساء للأهل عن موضوع واحد
word-ouderavond-meaning = لقاء مسائي لكل الأهل عن موضوع واحد، مثلاً القراءة أو الإنترنت الآمن.

## Dutch term kept: informatieavond

word-informatieavond-short = مساء يشرح فيه المعلم برنامج السنة
word-informatieavond-meaning = يشرح المعلم ماذا سيفعل الصف هذه السنة. في الصف groep 8 يكون الحديث في الغالب عن المدرسة الثانوية. أحياناً لا يوجد هذا اللقاء، لأن هناك اللقاء الأول (startgesprek).

## Dutch term kept: schoolgids

word-schoolgids-short = دليل المدرسة: القواعد والأسماء والأوقات
word-schoolgids-meaning = كتيب أو موقع فيه كل قواعد المدرسة والأسماء والأوقات. على كل مدرسة أن يكون عندها هذا الدليل.
word-schoolgids-do = تجدون فيه الأسماء وطريقة تقديم الشكوى.

## Dutch term kept: nieuwsbrief

word-nieuwsbrief-short = رسالة من المدرسة فيها أخبار ومواعيد
word-nieuwsbrief-meaning = رسالة من المدرسة فيها أخبار ومواعيد.

## Dutch term kept: ouderapp

word-ouderapp-short = تطبيق المدرسة للرسائل والإبلاغ عن المرض
word-ouderapp-meaning = تطبيق المدرسة للرسائل والصور والإبلاغ عن المرض وحجز مواعيد اللقاءات. تحصلون من المدرسة على دعوة أو رمز.
word-ouderapp-do = شغلوا الإشعارات، واكتبوا فيه بريدكم الإلكتروني.

## Dutch term kept: communicatieplan

word-communicatieplan-short = اتفاقكم مع المعلم على طريقة التواصل
word-communicatieplan-meaning = ما تتفقون عليه مع المعلم: كيف تتواصلون، وكم مرة، وعن ماذا.

## Dutch term kept: ouderbetrokkenheid

word-ouderbetrokkenheid-short = كل ما يفعله الأهل لدعم الطفل في المدرسة
word-ouderbetrokkenheid-meaning = كل ما تفعلونه لدعم طفلكم في المدرسة. أما مشاركة الأهل (ouderparticipatie) فهي المساعدة في المدرسة أو المشاركة في قراراتها.

## Dutch term kept: Gouden Weken

word-gouden-weken-short = الأسابيع الأولى: التعارف وقواعد الصف
word-gouden-weken-meaning = الأسابيع الأولى بعد عطلة الصيف. يتعرف أطفال الصف بعضهم إلى بعض، ويضعون قواعد الصف.

## Dutch term kept: leerlingvolgsysteem

word-leerlingvolgsysteem-short = نظام تتابع به المدرسة تعلم الطفل
word-leerlingvolgsysteem-meaning = نظام تتابع به المدرسة كيف يتعلم طفلكم، عن طريق الاختبارات والملاحظة.
word-leerlingvolgsysteem-do = يمكنكم أن تطلبوا شرحاً للنتائج.

## Dutch term kept: Cito

word-cito-short = شركة تصنع اختبارات. وأيضاً: اسم للاختبار نفسه
word-cito-meaning = شركة تصنع الاختبارات. يقول الناس citotoets للاختبارات التي تتابع تعلم الطفل، في كانون الثاني (يناير) وحزيران (يونيو). يمكن للمدرسة أن تختار شركة أخرى.

## Dutch term kept: toetsweek

word-toetsweek-short = أسبوع الاختبارات
word-toetsweek-meaning = أسبوع فيه اختبارات. الراحة والنوم في وقت مناسب أهم من التدريب.
word-toetsweek-do = ساعدوا طفلكم على أن ينام جيداً ويصل في الوقت.

## Dutch term kept: AVI

word-avi-short = مستوى القراءة عند الطفل
word-avi-meaning = مستوى القراءة عند طفلكم. الحرف M يعني منتصف السنة، والحرف E يعني نهايتها، والرقم هو الصف. مثلاً M4 يعني منتصف الصف groep 4. المقصود هنا القراءة بسرعة ودون أخطاء (technisch lezen).
word-avi-do = اسألوا أي كتاب مناسب، واقرؤوا في البيت كتباً من هذا المستوى.

## Dutch term kept: technisch lezen

word-technisch-lezen-short = القراءة بسرعة ودون أخطاء
word-technisch-lezen-meaning = القراءة بسرعة ودون أخطاء اسمها technisch lezen. أما فهم النص فاسمه begrijpend lezen.
word-technisch-lezen-do = دعوا طفلكم يقرأ بصوت عالٍ عشر دقائق كل يوم.

## Dutch term kept: tafels

word-tafels-short = جدول الضرب عن ظهر قلب، مثل 3 × 4
word-tafels-meaning = جدول الضرب عن ظهر قلب، مثل 3 × 4. يتعلمه الأطفال خصوصاً في الصفين groep 4 وgroep 5.
word-tafels-do = تدربوا معاً خمس دقائق في اليوم.

## Dutch term kept: spelling en dictee

word-spelling-en-dictee-short = كتابة الكلمات بشكل صحيح، والإملاء
word-spelling-en-dictee-meaning = تعلم كتابة الكلمات بشكل صحيح. الإملاء (dictee): يقول المعلم كلمة، وطفلكم يكتبها.

## Dutch term kept: topografie

word-topografie-short = تعلم الأماكن على الخريطة
word-topografie-meaning = تعلم الأماكن على الخريطة، من الصف groep 5 أو groep 6.

## Dutch term kept: huiswerk

word-huiswerk-short = الواجبات المنزلية
word-huiswerk-meaning = عمل أو درس لطفلكم في البيت. يبدأ في الغالب في الصف groep 5 أو 6 أو 7. ليس عليكم أنتم أن تقوموا به.
word-huiswerk-do = اختاروا لطفلكم مكاناً ثابتاً ووقتاً ثابتاً.

## Dutch term kept: weektaak

word-weektaak-short = قائمة أعمال الطفل لكل الأسبوع
word-weektaak-meaning = قائمة بأعمال الأسبوع كله. طفلكم يقرر بنفسه متى يقوم بكل عمل.

## Dutch term kept: spreekbeurt

word-spreekbeurt-short = الطفل يتحدث أمام الصف عن موضوع
word-spreekbeurt-meaning = يتحدث طفلكم أمام الصف عن موضوع لمدة ربع ساعة تقريباً.
word-spreekbeurt-do = دعوه يتدرب مرة واحدة في البيت.

## Dutch term kept: boekbespreking

word-boekbespreking-short = الطفل يتحدث أمام الصف عن كتاب قرأه
word-boekbespreking-meaning = يتحدث طفلكم أمام الصف عن كتاب قرأه.

## Dutch term kept: Jeugdjournaal

word-jeugdjournaal-short = نشرة أخبار للأطفال
word-jeugdjournaal-meaning = أخبار للأطفال في التلفزيون وعلى الإنترنت.

## Dutch term kept: bibliotheek

word-bibliotheek-short = المكتبة: مجانية حتى 18 سنة في كل مكان تقريباً
word-bibliotheek-meaning = مكان لاستعارة الكتب. هي مجانية للأطفال حتى عمر 18 سنة في كل الأماكن تقريباً.
word-bibliotheek-do = اطلبوا معاً بطاقة المكتبة.

## Dutch term kept: verkeersexamen

word-verkeersexamen-short = اختبار في قواعد المرور وركوب الدراجة
word-verkeersexamen-meaning = اختبار في قواعد المرور وركوب الدراجة، في الغالب في الصف groep 7. يحتاج طفلكم إلى دراجة سليمة.
word-verkeersexamen-do = افحصوا الضوء والفرامل والجرس.

## Dutch term kept: doorstroomtoets

word-doorstroomtoets-short = اختبار اللغة والحساب في آخر صف ابتدائي
word-doorstroomtoets-meaning = اختبار في اللغة والحساب في الصف groep 8. منذ السنة الدراسية 2023/2024 هو بدل الاختبار القديم (eindtoets). يكون حوالي نهاية كانون الثاني (يناير) وفي شباط (فبراير). المدرسة تختار الاختبار والأيام. تصل النتيجة حتى منتصف آذار (مارس) على الأكثر.
word-doorstroomtoets-do = إذا كان طفلكم مريضاً، يمكنه أن يقدّم الاختبار لاحقاً. أبلغوا المدرسة فوراً.

## Dutch term kept: schooladvies

word-schooladvies-short = توصية المدرسة بالمستوى الثانوي المناسب
word-schooladvies-meaning = تقول المدرسة أي مستوى ثانوي يناسب طفلكم. أولاً توصية أولية، بين 10 و31 كانون الثاني (يناير). بعد الاختبار توصية نهائية، حتى 24 آذار (مارس). إذا كانت نتيجة الاختبار أعلى، فعلى المدرسة أن ترفع المستوى، إلا إذا لم يكن ذلك جيداً لطفلكم. خفض المستوى غير ممكن.
word-schooladvies-do = اطلبوا شرحاً إذا لم تفهموا أو لم توافقوا.

## Dutch term kept: vmbo havo vwo

word-vmbo-havo-vwo-short = أنواع المدرسة الثانوية: 4 أو 5 أو 6 سنوات
word-vmbo-havo-vwo-meaning = أنواع المدرسة الثانوية. النوعان praktijkonderwijs وvmbo: تعليم عملي، ومدة vmbo هي 4 سنوات. النوع havo مدته 5 سنوات. النوع vwo مدته 6 سنوات، وبعده يمكن الذهاب إلى الجامعة. الانتقال إلى مستوى أعلى ممكن لاحقاً أيضاً.

## Dutch term kept: voortgezet onderwijs

word-voortgezet-onderwijs-short = المدرسة الثانوية، بعد المدرسة الابتدائية
word-voortgezet-onderwijs-meaning = المدرسة بعد الصف groep 8. يمكنكم زيارة المدارس في الأيام المفتوحة (open dagen)، في الغالب من تشرين الثاني (نوفمبر) إلى شباط (فبراير).
word-voortgezet-onderwijs-do = اذهبوا مع طفلكم إلى الأيام المفتوحة.

## Dutch term kept: passend onderwijs

word-passend-onderwijs-short = مكان مناسب لكل طفل مع المساعدة اللازمة
word-passend-onderwijs-meaning = لكل طفل الحق في مكان مع المساعدة التي يحتاج إليها. المدرسة التي تطلبون فيها مكاناً عليها أن تبحث عن مكان جيد. هذا هو واجب الرعاية (zorgplicht). ما تستطيع المدرسة تقديمه مكتوب في دليل المدرسة (schoolgids).
word-passend-onderwijs-do = اطلبوا شرحاً من مركز دعم الأهل والشباب في منطقتكم (ouder- en jeugdsteunpunt).

## Dutch term kept: samenwerkingsverband

word-samenwerkingsverband-short = اتحاد المدارس في المنطقة، ينظم المساعدة
word-samenwerkingsverband-meaning = كل إدارات المدارس في منطقة واحدة معاً. تنظم المساعدة الإضافية والمدارس ذات الدعم الخاص. وعندها مركز دعم للأهل (steunpunt).

## Dutch term kept: handelingsplan

word-handelingsplan-short = خطة مساعدة لطفلكم لبضعة أشهر
word-handelingsplan-meaning = خطة فيها أهداف ومساعدة لطفلكم لبضعة أشهر. من حقكم أن تقولوا رأيكم فيها.
word-handelingsplan-do = اطلبوا نسخة من الخطة ولقاءً للحديث عنها.

## Dutch term kept: OPP

word-opp-short = خطة للأطفال الذين يحصلون على مساعدة كثيرة
word-opp-meaning = خطة للأطفال الذين يحصلون على مساعدة إضافية كثيرة. الجزء الخاص بالمساعدة (handelingsdeel) يحتاج إلى موافقتكم. يمكن لطفلكم أيضاً أن يقول رأيه.
word-opp-do = وقعوا فقط عندما تفهمون الخطة. يمكنكم أن تطلبوا مترجماً.

## Dutch term kept: arrangement

word-arrangement-short = مساعدة إضافية لطفل واحد، تدفعها مدارس المنطقة
word-arrangement-meaning = مساعدة إضافية لطفل واحد. يدفع ثمنها اتحاد المدارس في المنطقة (samenwerkingsverband).

## Dutch term kept: logopedie

word-logopedie-short = مساعدة في النطق واللغة
word-logopedie-meaning = مساعدة في النطق واللغة. في الغالب يدفع التأمين الصحي التكاليف للأطفال، بتحويل من طبيب العائلة (huisarts) أو من المدرسة.

## Dutch term kept: dyslexie

word-dyslexie-short = صعوبة كبيرة في القراءة والكتابة
word-dyslexie-meaning = القراءة وكتابة الكلمات تكون أصعب بكثير من المعتاد. تقدم المدرسة أولاً مساعدة إضافية. بعد ذلك يمكن إجراء فحص.

## Dutch term kept: GGD

word-ggd-short = خدمة صحة الأطفال في البلدية
word-ggd-meaning = طبيب الأطفال والشباب في البلدية. في الصف groep 2 (عمر 5 أو 6 سنوات) وفي الصف groep 7 (عمر 10 أو 11 سنة) يفحص موظف أو موظفة النمو والنظر والسمع. الفحص مجاني وغير إلزامي.
word-ggd-do = املؤوا الاستمارة التي فيها الأسئلة. يمكنكم حضور الفحص.

## Dutch term kept: vaccinatie

word-vaccinatie-short = لقاح ضد الأمراض
word-vaccinatie-meaning = حقنة ضد الأمراض. تصلكم دعوة إلى البيت. اللقاح مجاني وغير إلزامي. منذ 2025 تغيرت الأعمار: حوالي عمر 3 سنوات الجرعة الثانية من BMR (منها الحصبة)، وفي عمر 5 سنوات حقنة DKT (منها الكزاز)، وحوالي عمر 10 سنوات لقاح HPV.
word-vaccinatie-do = خذوا الدعوة معكم. يمكنكم أن تطلبوا يوماً آخر.

## Dutch term kept: veilig thuis en zorgmelding

word-veilig-thuis-en-zorgmelding-short = مساعدة عندما لا تسير الأمور جيداً في البيت
word-veilig-thuis-en-zorgmelding-meaning = جهات تساعد عندما لا تسير الأمور جيداً في البيت. أحياناً على المدرسة أن تتشاور معها. يمكنكم دائماً أن تسألوا عن السبب.

## Dutch term kept: vrijwillige ouderbijdrage

word-vrijwillige-ouderbijdrage-short = مال من الأهل لأشياء إضافية، وهو اختياري
word-vrijwillige-ouderbijdrage-meaning = مال يمكنكم دفعه لأشياء إضافية، مثل الحفلات والرحلات. هو اختياري حقاً. منذ 1 آب (أغسطس) 2021 يمكن لطفلكم أن يشارك دائماً، حتى إذا لم تدفعوا.
word-vrijwillige-ouderbijdrage-do = لا تستطيعون الدفع؟ قولوا ذلك دون حرج. لا حاجة إلى أن يعرف أحد آخر.

## Dutch term kept: Stichting Leergeld

word-stichting-leergeld-short = تدفع مثلاً للدراجة أو الرياضة إذا كان المال قليلاً
word-stichting-leergeld-meaning = منظمات تدفع ثمن دراجة أو رياضة أو رحلة مدرسية أو كمبيوتر محمول أو عيد ميلاد، عندما يكون المال قليلاً.
word-stichting-leergeld-do = اطلبوا من المدرسة أو البلدية المساعدة في تقديم الطلب.

## Dutch term kept: schoolspullen

word-schoolspullen-short = أشياء يأخذها الطفل معه إلى المدرسة
word-schoolspullen-meaning = أشياء يأخذها طفلكم معه إلى المدرسة. الكتب والدفاتر مجانية.

## Dutch term kept: gymspullen

word-gymspullen-short = ملابس وأحذية لدرس الرياضة
word-gymspullen-meaning = ملابس وأحذية لدرس الرياضة (gym). المهم أن تكون الأحذية نظيفة في القاعة، وألا يكون نعلها أسود.
word-gymspullen-do = اكتبوا الاسم عليها، واكتبوا يوم الرياضة في مفكرتكم.

## Dutch term kept: zwemles

word-zwemles-short = دروس السباحة
word-zwemles-meaning = تعلم السباحة مهم في هولندا، لأن فيها ماءً كثيراً. أحياناً يذهب الصف إلى السباحة (schoolzwemmen)، وفي الغالب تنظمون الدروس بأنفسكم. قد تكلف الدروس مالاً. يمكن للبلدية أن تساعد.
word-zwemles-do = اسألوا البلدية عن المساعدة في دروس السباحة.

## Dutch term kept: traktatie

word-traktatie-short = شيء صغير يوزعه الطفل في عيد ميلاده
word-traktatie-meaning = في عيد ميلاده يوزع طفلكم شيئاً صغيراً في الصف. لا حاجة إلى شيء غالٍ. بعض المدارس تريد شيئاً صحياً، أو لا تريد توزيع شيء.
word-traktatie-do = اسألوا عن الحساسية عند أطفال الصف وعن القواعد.

## Dutch term kept: tienuurtje

word-tienuurtje-short = أكل خفيف لاستراحة الصباح
word-tienuurtje-meaning = شيء للأكل والشرب في استراحة الصباح، في الغالب فاكهة.
word-tienuurtje-do = ضعوا فاكهة وماءً في الحقيبة.

## Dutch term kept: schoolreisje

word-schoolreisje-short = رحلة مدرسية ليوم واحد
word-schoolreisje-meaning = يوم واحد مع الصف في مدينة ألعاب أو متحف أو في الطبيعة. في الغالب تكون التكاليف مساهمة اختيارية من الأهل.
word-schoolreisje-do = انتبهوا إلى الوقت: تنطلق الرحلة في موعدها.

## Dutch term kept: schoolkamp

word-schoolkamp-short = بضعة أيام مع الصف خارج البيت، مع النوم هناك
word-schoolkamp-meaning = بضعة أيام مع الصف خارج البيت، في الغالب في الصف groep 8. طفلكم ينام هناك. يمكنكم أن تسألوا عن الأكل والصلاة والنوم والأدوية.
word-schoolkamp-do = إذا كنتم قلقين، فتحدثوا مع المعلم قبل ذلك بوقت كافٍ.

## Dutch term kept: sportdag

word-sportdag-short = يوم الرياضة والألعاب
word-sportdag-meaning = يوم فيه رياضة وألعاب. أما Koningsspelen فهو يوم رياضة مع فطور، في الغالب في آخر يوم جمعة قبل عيد الملك (Koningsdag).
word-sportdag-do = ألبسوا طفلكم ملابس الرياضة، وأعطوه ماءً وكريماً للحماية من الشمس.

## Dutch term kept: avondvierdaagse

word-avondvierdaagse-short = مشي معاً لأربع أمسيات، في أيار (مايو) أو حزيران (يونيو)
word-avondvierdaagse-meaning = مشي معاً لأربع أمسيات (في الغالب 5 أو 10 كم) في أيار (مايو) أو حزيران (يونيو). في النهاية يحصل طفلكم على ميدالية. هذا اختياري ويكلف بضعة يورو.
word-avondvierdaagse-do = سجلوا طفلكم عن طريق الاستمارة. امشوا معه إذا استطعتم.

## Dutch term kept: Sinterklaas

word-sinterklaas-short = عيد للأطفال مع هدايا، حوالي 5 كانون الأول (ديسمبر)
word-sinterklaas-meaning = عيد هولندي للأطفال حوالي 5 كانون الأول (ديسمبر). يحصل الأطفال على هدايا وحلوى. من الصف groep 5 أو groep 6 يصنع الأطفال أحياناً بعضهم لبعض عملاً يدوياً فيه هدية (surprise) مع قصيدة. في 2026 يكون 5 كانون الأول (ديسمبر) يوم سبت، لذلك تحتفل المدرسة قبله.
word-sinterklaas-do = اسألوا كم يمكن أن يكون ثمن الهدية، وما معنى surprise.

## Dutch term kept: kerstviering

word-kerstviering-short = حفل عيد الميلاد (الكريسماس) في المدرسة
word-kerstviering-meaning = حفل في المدرسة في الأسبوع الذي قبل عطلة عيد الميلاد. في عشاء عيد الميلاد (kerstdiner) تحضر كل عائلة شيئاً للأكل. يمكن لطفلكم أن يشارك دائماً، حتى إذا كان له دين آخر.
word-kerstviering-do = اكتبوا في القائمة ماذا ستحضرون، وما لا يأكله طفلكم.

## Dutch term kept: Sint-Maarten

word-sint-maarten-short = أطفال مع فوانيس يغنون، 11 تشرين الثاني (نوفمبر)
word-sint-maarten-meaning = في 11 تشرين الثاني (نوفمبر) يمر الأطفال في بعض المناطق على البيوت مع فوانيس، ويغنون ليحصلوا على حلوى.

## Dutch term kept: Kinderboekenweek

word-kinderboekenweek-short = أسبوع كتب الأطفال في تشرين الأول (أكتوبر)
word-kinderboekenweek-meaning = أسبوع في بداية تشرين الأول (أكتوبر) للاهتمام بالكتب. في كانون الثاني (يناير) هناك أيام للقراءة للأطفال الصغار (voorleesdagen).
word-kinderboekenweek-do = اقرؤوا لطفلكم أكثر في هذا الأسبوع، بلغتكم أيضاً.

## Dutch term kept: themaweek

word-themaweek-short = أسبوع تعمل فيه المدرسة كلها على موضوع واحد
word-themaweek-meaning = أسبوع تعمل فيه المدرسة كلها على موضوع واحد. في أسبوع Lentekriebels يكون الموضوع العلاقات والجسم والحدود الشخصية. يمكنكم أن تسألوا ماذا يتعلم طفلكم.

## Dutch term kept: fotomoment

word-fotomoment-short = يوم التصوير في المدرسة
word-fotomoment-meaning = يصور المصور كل طفل ويصور الصف كله. لستم ملزمين بشراء الصور.
word-fotomoment-do = لا تريدون صورة؟ قولوا ذلك قبل هذا اليوم.

## Dutch term kept: privacy

word-privacy-short = حماية معلوماتكم وصور طفلكم
word-privacy-meaning = يمكن للمدرسة أن تستعمل المعلومات الضرورية فقط. الصور على الإنترنت تحتاج إلى موافقتكم. يمكنكم دائماً سحب هذه الموافقة.
word-privacy-do = حددوا في الاستمارة ما توافقون عليه وما لا توافقون عليه.

## Dutch term kept: gevonden voorwerpen

word-gevonden-voorwerpen-short = أشياء ضائعة وُجدت في المدرسة
word-gevonden-voorwerpen-meaning = صندوق أو خزانة فيها ملابس وأشياء ضائعة. بعد مدة تتخلص المدرسة مما بقي.
word-gevonden-voorwerpen-do = اكتبوا الاسم في المعطف والحقيبة.

## Dutch term kept: verkeersveiligheid

word-verkeersveiligheid-short = السلامة في الطريق عند المدرسة
word-verkeersveiligheid-meaning = قواعد لإحضار الأطفال وأخذهم بأمان. في مكان Kiss & Ride تقفون بالسيارة وقتاً قصيراً. ترك السيارة هناك غير مسموح. المشي أو الدراجة هو الأفضل.
word-verkeersveiligheid-do = تعالوا بالدراجة أو مشياً، أو اتركوا السيارة في مكان أبعد.

## Dutch term kept: pesten

word-pesten-short = التنمر: إيذاء طفل مرة بعد مرة
word-pesten-meaning = شخص يسبب الخوف أو الحزن لشخص آخر مرة بعد مرة. على كل مدرسة أن يكون فيها شخص ينتبه إلى التنمر.
word-pesten-do = أخبروا المعلم في أقرب وقت.

## Dutch term kept: telefoonregel

word-telefoonregel-short = لا هواتف ولا أجهزة لوحية ولا ساعات ذكية في الصف
word-telefoonregel-meaning = الهواتف والأجهزة اللوحية والساعات الذكية غير مسموح بها في الصف. هذا اتفاق في كل البلد منذ السنة الدراسية 2024/2025 (ليس قانوناً).
word-telefoonregel-do = هل تحتاجون إلى الوصول إلى طفلكم؟ اتفقوا على ذلك مع المدرسة.

## Dutch term kept: afscheid groep 8

word-afscheid-groep-8-short = وداع المدرسة الابتدائية، وغالباً مع مسرحية غنائية
word-afscheid-groep-8-meaning = في نهاية الصف groep 8 يقدم الأطفال في الغالب مسرحية غنائية (musical) ويودعون المدرسة. أما juffendag فهو يوم عيد ميلاد المعلمة أو المعلم.
