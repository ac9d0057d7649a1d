using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Consultation.Domain;

/// <summary>
/// What is wrong with a field, in the languages of pages. A reason is given in English, where it is found, and known here by
/// its words with each number and quotation left open. One that only a program's mistake brings about stays in English.
/// </summary>
internal static partial class RefusalReasons
{
    private static readonly FrozenDictionary<string, (string Ru, string Kk)> Said = new Dictionary<string, (string, string)>
    {
        // Of any field
        ["is missing"] = ("не указано", "көрсетілмеген"),
        ["is unknown"] = ("такого поля нет", "мұндай өріс жоқ"),
        ["is given twice"] = ("указано дважды", "екі рет көрсетілген"),
        ["is empty"] = ("пусто", "бос"),
        ["is empty; leave it out instead"] = ("пусто; лучше не указывать совсем", "бос; мүлде көрсетпеген дұрыс"),
        ["is missing: the authentic language"] = ("нет текста на аутентичном языке", "түпнұсқа тілдегі мәтін жоқ"),
        ["is the same as before"] = ("то же, что и раньше", "бұрынғыдай"),
        ["must not be null"] = ("не может быть пустым (null)", "бос (null) бола алмайды"),
        ["must be named"] = ("нужно указать", "көрсету керек"),
        ["must be a text"] = ("должен быть текст", "мәтін болуы керек"),
        ["must be a whole number"] = ("должно быть целое число", "бүтін сан болуы керек"),
        ["must be a whole number from # to #"] = ("должно быть целое число от {0} до {1}", "{0} мен {1} аралығындағы бүтін сан болуы керек"),
        ["must have # to # characters"] = ("должно быть от {0} до {1} знаков", "{0} мен {1} аралығында таңба болуы керек"),
        ["must be # to # of a–z, # and -"] = ("должно быть от {0} до {1} знаков: a–z, 0–9 и -", "{0} мен {1} аралығында таңба болуы керек: a–z, 0–9 және -"),
        ["has # characters, at most # are possible"] = ("знаков {0}, а можно не более {1}", "{0} таңба, ал ең көбі {1} болуы мүмкін"),
        ["holds a control character or a bidirectional override"] =
            ("содержит управляющий знак или смену направления письма", "басқару таңбасы немесе жазу бағытын ауыстыру бар"),
        ["must lie ahead"] = ("должно быть в будущем", "алда болуы керек"),
        ["must have # to # characters, with a letter or digit among them, and no control characters"] =
            ("должно быть от {0} до {1} знаков, среди них буква или цифра, без управляющих знаков", "{0} мен {1} аралығында таңба, арасында әріп немесе цифр болуы керек, басқару таңбаларынсыз"),
        ["must have, with the name, at most # characters, and no control characters"] =
            ("вместе с именем не более {0} знаков, без управляющих знаков", "атымен бірге ең көбі {0} таңба, басқару таңбаларынсыз"),
        ["must be facilitator, rapporteur or observer"] = ("должна быть роль: ведущий, секретарь или наблюдатель", "рөл болуы керек: жүргізуші, хатшы немесе бақылаушы"),
        ["must be the id of a seat"] = ("нужно выбрать место", "орынды таңдау керек"),
        ["can be named for one seat only"] = ("можно назвать только для одного места", "тек бір орын үшін атауға болады"),

        // The roundtable
        ["must name at least one language"] = ("нужен хотя бы один язык", "кемінде бір тіл керек"),
        ["must name each language once"] = ("каждый язык называется один раз", "әр тіл бір рет аталады"),
        ["must be one of the languages"] = ("должен быть одним из языков", "тілдердің бірі болуы керек"),
        ["must be one of the roundtable's languages"] = ("должен быть одним из языков круглого стола", "дөңгелек үстел тілдерінің бірі болуы керек"),
        ["must be an IANA time zone, such as Asia/Almaty"] = ("должен быть часовой пояс IANA, например Asia/Almaty", "IANA уақыт белдеуі болуы керек, мысалы Asia/Almaty"),
        ["must be an address of at most # characters"] = ("должен быть адрес не длиннее {0} знаков", "ең көбі {0} таңбалы мекенжай болуы керек"),
        ["can't change while brackets are open in a text"] = ("нельзя изменить, пока в тексте есть открытые скобки", "мәтінде ашылмаған жақша тұрғанда өзгертуге болмайды"),
        ["must be # to #"] = ("должно быть от {0} до {1}", "{0} мен {1} аралығында болуы керек"),
        ["must each have an id of its own"] = ("у каждого должен быть свой идентификатор", "әрқайсысының өз идентификаторы болуы керек"),
        ["must be one of the markings"] = ("должен быть одним из грифов", "белгілердің бірі болуы керек"),
        ["must keep #, which paragraphs carry"] = ("нужно оставить {0}: этот гриф стоит у абзацев", "{0} қалуы керек: бұл белгі абзацтарда тұр"),
        ["must be another roundtable"] = ("должен быть другой круглый стол", "басқа дөңгелек үстел болуы керек"),
        ["is of another series"] = ("относится к другой серии", "басқа топтамаға жатады"),
        ["comes after this roundtable in the series"] = ("в серии стоит после этого круглого стола", "топтамада осы дөңгелек үстелден кейін тұр"),
        ["must be a position adopted at this roundtable"] = ("должна быть позиция, принятая на этом круглом столе", "осы дөңгелек үстелде қабылданған ұстаным болуы керек"),
        ["must be another position"] = ("должна быть другая позиция", "басқа ұстаным болуы керек"),

        // Parts in use, attribution, markings
        ["has essential sectors; make them ordinary ones first"] = ("есть ключевые секторы; сначала сделайте их обычными", "негізгі секторлар бар; алдымен оларды кәдімгі секторлар етіңіз"),
        ["has seats of unequal weight; make them equal first"] = ("веса мест неравны; сначала уравняйте их", "орындардың салмағы тең емес; алдымен теңестіріңіз"),
        ["has proxies; have them withdrawn first"] = ("есть доверенности; сначала отзовите их", "сенімхаттар бар; алдымен оларды қайтарып алыңыз"),
        ["has a vote that isn't over"] = ("есть незавершённое голосование", "аяқталмаған дауыс беру бар"),
        ["has a check that is open; close it first"] = ("идёт опрос; сначала закройте его", "сауалнама жүріп жатыр; алдымен оны жабыңыз"),
        ["has a procedure that is open"] = ("идёт процедура молчаливого согласия", "үнсіз келісім рәсімі жүріп жатыр"),
        ["has brackets that are open; lift them first"] = ("есть открытые скобки; сначала снимите их", "ашық жақшалар бар; алдымен оларды алып тастаңыз"),
        ["has amendments nobody has decided on; do that first"] = ("есть поправки без решения; сначала решите по ним", "шешілмеген түзетулер бар; алдымен оларды шешіңіз"),
        ["has comments; remove them first"] = ("есть комментарии; сначала удалите их", "түсініктемелер бар; алдымен оларды өшіріңіз"),
        ["has paragraphs marked; mark them as by default, the lowest, first"] =
            ("есть абзацы с грифом; сначала верните им гриф по умолчанию, низший", "белгі қойылған абзацтар бар; алдымен оларға әдепкі, ең төменгі белгіні қойыңыз"),
        ["has a level set; take it away first"] = ("выбран уровень; сначала снимите его", "деңгей таңдалған; алдымен оны алып тастаңыз"),
        ["must be given: a comment always carries one"] = ("нужно указать: у комментария всегда есть гриф", "көрсету керек: түсініктемеде белгі әрқашан болады"),
        ["belongs to the text of an objection or a reservation only"] = ("относится только к тексту возражения или оговорки", "тек қарсылық немесе ескертпе мәтініне қатысты"),

        // Agenda, floor
        ["must be a SHA-# in lower-case hexadecimal"] = ("должен быть SHA-{0} строчными шестнадцатеричными цифрами", "кіші әріпті он алтылық SHA-{0} болуы керек"),
        ["must say who was elected"] = ("нужно указать, кто избран", "кім сайланғанын көрсету керек"),
        ["is for elections only"] = ("указывается только при выборах", "тек сайлауда көрсетіледі"),
        ["are counted in a show of hands only"] = ("подсчитываются только при поднятии рук", "тек қол көтергенде саналады"),
        ["can't be decided while the agenda is empty"] = ("нельзя решить, пока повестка дня пуста", "күн тәртібі бос тұрғанда шешуге болмайды"),
        ["must together be at most #, the seats entitled to vote"] = ("вместе не больше {0} — столько мест имеют право голоса", "барлығы {0} аспауы керек — дауыс беруге құқылы орын саны"),
        ["doesn't begin as one"] = ("начинается не как PDF", "PDF сияқты басталмайды"),
        ["has no end, or something was put behind it"] = ("нет конца или за ним что-то дописано", "соңы жоқ немесе одан кейін бірдеңе қосылған"),
        ["has no table of contents"] = ("нет таблицы объектов", "нысандар кестесі жоқ"),
        ["has a table of contents that isn't where it says"] = ("таблица объектов не там, где указано", "нысандар кестесі көрсетілген жерде емес"),
        ["has a part packed in a way that can't be looked into"] = ("часть его сжата так, что её нельзя проверить", "бір бөлігі тексеруге келмейтіндей қысылған"),
        ["holds a script"] = ("сценарий", "сценарий"),
        ["holds a command that starts a program"] = ("команда, запускающая программу", "бағдарламаны іске қосатын пәрмен"),
        ["holds a form that sends what is filled in"] = ("форма, которая отправляет введённое", "толтырылғанды жіберетін форма"),
        ["holds a form that reads files"] = ("форма, которая читает файлы", "файлдарды оқитын форма"),
        ["holds a form of a kind of its own"] = ("форма особого вида", "ерекше түрдегі форма"),
        ["holds a moving picture or a sound"] = ("видео или звук", "бейне немесе дыбыс"),
        ["must not stand below the item itself"] = ("не может стоять под самим этим вопросом", "сол мәселенің өзінің астында тұра алмайды"),
        ["is the current one already"] = ("уже рассматривается", "қазір қаралып жатыр"),
        ["would be one too many: an agenda has at most # items"] = ("был бы лишним: в повестке дня не более {0} вопросов", "артық болар еді: күн тәртібінде ең көбі {0} мәселе"),
        ["changes nothing: the list of speakers is open"] = ("ничего не меняет: список выступающих открыт", "ештеңені өзгертпейді: сөйлеушілер тізімі ашық"),
        ["changes nothing: the speech is paused"] = ("ничего не меняет: выступление приостановлено", "ештеңені өзгертпейді: сөз тоқтатылып тұр"),
        ["changes nothing: the speech isn't paused"] = ("ничего не меняет: выступление не приостановлено", "ештеңені өзгертпейді: сөз тоқтатылған жоқ"),
        ["must be more than the speech has"] = ("должно быть больше, чем уже дано этому выступлению", "осы сөзге берілгеннен көп болуы керек"),
        ["must name a speech that was made"] = ("нужно указать состоявшееся выступление", "айтылған сөзді көрсету керек"),
        ["is for a reply or a question"] = ("указывается только для реплики или вопроса", "тек жауап сөз бен сұрақ үшін көрсетіледі"),
        ["is that of the request; leave it out"] = ("уже сказано в просьбе; не указывайте", "өтінімде айтылған; көрсетпеңіз"),
        ["is asked for first, so that there is a request to rule on"] =
            ("сначала нужно попросить слово, чтобы было о чём вынести решение", "алдымен сөз сұралады, сонда шешім шығаратын өтінім болады"),
        ["is the one it has"] = ("то же место, что и сейчас", "қазіргі орны"),
        ["or a seat must be given, not both"] = ("нужно указать либо это, либо место", "не осыны, не орынды көрсету керек, екеуін емес"),
        ["or a point must be given, not both"] = ("нужно указать либо это, либо пункт", "не осыны, не тармақты көрсету керек, екеуін емес"),
        ["must say who does it, or a seat must be named"] = ("нужно назвать исполнителя или место", "орындаушыны немесе орынды атау керек"),
        ["would be one too many: a roundtable has at most # actions"] = ("лишнее: у круглого стола может быть не более {0} поручений", "артық: дөңгелек үстелде ең көбі {0} тапсырма болуы мүмкін"),
        ["must be a day, such as #-#-#"] = ("должен быть день, например 2009-04-30", "күн болуы керек, мысалы 2009-04-30"),
        ["must be named: the roundtable before is of none yet"] = ("нужно назвать: предыдущий круглый стол ещё не входит ни в какую", "атау керек: алдыңғы дөңгелек үстел әзірге ешқайсысына кірмейді"),
        ["or an item may be given, not both"] = ("можно указать либо это, либо вопрос повестки дня", "не осыны, не күн тәртібінің мәселесін көрсетуге болады, екеуін емес"),
        ["or an amendment must be given, not both"] = ("нужно указать либо это, либо поправку", "не осыны, не түзетуді көрсету керек, екеуін емес"),

        // Texts of points
        ["has no outcome yet whose sentence a text could be added to"] = ("у пункта ещё нет итога, предложение которого можно дополнить", "сөйлеміне қосуға болатын қорытынды әлі жоқ"),
        ["must lie within the text, which has # characters"] = ("должно лежать внутри текста, в котором {0} знаков", "{0} таңбалы мәтіннің ішінде болуы керек"),
        ["must hold words"] = ("должны быть слова", "сөздер болуы керек"),
        ["must not part a character"] = ("не может разделять знак", "таңбаны бөле алмайды"),
        ["must not overlap another bracket"] = ("не может пересекаться с другими скобками", "басқа жақшамен қабаттаса алмайды"),
        ["would be one too many: a text has at most # open brackets"] = ("было бы лишним: в тексте не более {0} открытых скобок", "артық болар еді: мәтінде ең көбі {0} ашылмаған жақша"),
        ["can't drop this passage: the characters around it would join; revise the text instead"] =
            ("это место нельзя опустить: соседние знаки слились бы; измените текст", "бұл үзіндіні алып тастауға болмайды: айналасындағы таңбалар қосылып кетер еді; мәтінді өзгертіңіз"),
        ["would leave nothing of the text; withdraw the point instead"] = ("от текста ничего не осталось бы; снимите пункт", "мәтіннен ештеңе қалмас еді; тармақты қараудан алыңыз"),
        ["is the authentic one; revise the point instead"] = ("это аутентичный язык; измените сам пункт", "бұл — түпнұсқа тіл; тармақтың өзін өзгертіңіз"),

        // Votes
        ["must name # to # points"] = ("нужно назвать от {0} до {1} пунктов", "{0}–{1} тармақ аталуы керек"),
        ["must name each point once"] = ("каждый пункт называется один раз", "әр тармақ бір рет аталады"),
        ["can be live in an open vote only"] = ("показывать по ходу можно только в открытом голосовании", "барысында тек ашық дауыс беруде көрсетуге болады"),
        ["can be had in a secret vote only"] = ("возможны только в тайном голосовании", "тек жасырын дауыс беруде болады"),
        ["have different rules; give the vote one of its own, or vote on each"] =
            ("правила пунктов различны; дайте голосованию собственное или голосуйте по каждому", "тармақтардың ережелері әртүрлі; дауыс беруге өз ережесін беріңіз немесе әрқайсысы бойынша бөлек дауыс беріңіз"),
        ["can't share a vote: a seat has stepped out of some of them and not of the others; vote on each"] =
            ("нельзя вынести на одно голосование: участник отстранился от одних пунктов и не от других; голосуйте по каждому",
                "бір дауыс беруге шығаруға болмайды: қатысушы олардың бірінен шеттеген, екіншісінен шеттемеген; әрқайсысы бойынша дауыс беріңіз"),
        ["isn't asked for in a temperature check"] = ("в пробном опросе не спрашивается", "сынақ сауалнамада сұралмайды"),
        ["belongs to an objection or a reservation only"] = ("относится только к возражению или оговорке", "тек қарсылыққа немесе ескертпеге жатады"),
        ["must be given with an objection's text, and only then"] = ("указывается только вместе с текстом возражения", "тек қарсылық мәтінімен бірге көрсетіледі"),
        ["must be given with a reservation's text, and only then"] = ("указывается только вместе с текстом оговорки", "тек ескертпе мәтінімен бірге көрсетіледі"),
        ["must be given where the vote has receipts, and only there"] = ("указывается только в голосовании с квитанциями", "тек түбіртегі бар дауыс беруде көрсетіледі"),
        ["must be at most # ASCII characters"] = ("должно быть не более {0} знаков ASCII", "ең көбі {0} ASCII таңба болуы керек"),
        ["must be later than the closing time there is"] = ("должно быть позже назначенного времени закрытия", "белгіленген жабылу уақытынан кейін болуы керек"),
        ["is the only one of this vote"] = ("это единственный пункт голосования", "бұл — осы дауыс берудің жалғыз тармағы"),
        ["has ballots already; points are separated before anybody has voted"] =
            ("голоса уже поданы; пункты выделяют, пока никто не проголосовал", "дауыстар берілген; тармақтар ешкім дауыс бермей тұрғанда бөлінеді"),
        ["are unequal; hands can be counted only where every seat has the same"] =
            ("различны; руки можно считать, только когда веса всех мест равны", "әртүрлі; қолдарды барлық орынның салмағы бірдей болғанда ғана санауға болады"),
        ["has seats that voted without their names being said, and the totals are known: the difference would tell how; annul the vote and hold it again"] =
            ("в секторе есть участники, голосовавшие без указания имён, а итоги известны: разница выдала бы их; аннулируйте голосование и проведите его снова",
            "секторда аты көрсетілмей дауыс берген қатысушылар бар, ал сандар белгілі: айырмасы олардың қалай дауыс бергенін білдірер еді; дауыс беруді жарамсыз деп танып, қайта өткізіңіз"),
        ["must be whole numbers from #, together at most the # seats that the sector has on the register"] =
            ("должны быть целые числа от {0}, вместе не больше, чем мест у сектора в списке: {1}", "{0}-ден басталатын бүтін сандар, барлығы сектордың тізімдегі орнынан аспауы керек: {1}"),
        ["holds this proxy already"] = ("доверенность уже у этого участника", "бұл сенімхат сол қатысушыда"),
        ["was withdrawn before"] = ("уже снято", "қайтарып алынған"),
        ["asks for more than the sense of the meeting can give; hold a vote"] =
            ("требуется больше, чем может дать общее мнение; проведите голосование", "ортақ пікір бере алатыннан артық талап етіледі; дауыс беру өткізіңіз"),
        ["isn't reached; without it nothing can be agreed"] = ("кворума нет; без него ничего нельзя согласовать", "кворум жоқ; онсыз ештеңе келісілмейді"),
        ["can't be general agreement in a secret vote, which knows no answers to objections"] =
            ("не может быть общим согласием в тайном голосовании: оно не знает ответов на возражения", "жасырын дауыс беруде жалпы келісім бола алмайды: онда қарсылыққа жауап жоқ"),
        ["can't be asked of a secret vote, which knows no answers to objections"] =
            ("в тайном голосовании невозможно: оно не знает ответов на возражения", "жасырын дауыс беруде мүмкін емес: онда қарсылыққа жауап жоқ"),
        ["can't be asked of a secret vote, which knows no sectors"] = ("в тайном голосовании невозможно: оно не знает секторов", "жасырын дауыс беруде мүмкін емес: онда секторлар жоқ"),
        ["must be equal in a secret vote: a weight of its own would tell the seat"] =
            ("в тайном голосовании должны быть равны: особый вес выдал бы место", "жасырын дауыс беруде бірдей болуы керек: өзгеше салмақ орынды білдіріп қояды"),

        // Silence procedures
        ["must be at most a year away"] = ("не далее чем через год", "бір жылдан аспауы керек"),
        ["must be later than it was"] = ("должно быть позже прежнего", "бұрынғысынан кейін болуы керек"),
        ["must be at most an hour away in the meeting; for longer cancel this one and open another"] =
            ("на заседании не далее чем через час; если нужно больше, отмените процедуру и начните другую", "отырыста бір сағаттан аспауы керек; көбірек қажет болса, мұны тоқтатып, басқасын бастаңыз"),
        ["runs in the meeting, where nobody is notified"] = ("идёт на заседании, где никого не извещают", "отырыста жүріп жатыр, онда ешкім хабардар етілмейді"),
        ["was notified before"] = ("уже извещён", "хабардар етілген"),
        ["asks for unanimity, which silence can't give; hold a vote"] =
            ("требуется единогласие, которого молчание дать не может; проведите голосование", "бірауыздылық талап етіледі, оны үнсіздік бере алмайды; дауыс беру өткізіңіз"),

        // Minutes, the organisation
        ["has no paragraphs that can be edited"] = ("в этом документе нет абзацев, которые можно править", "бұл құжатта түзетуге болатын абзацтар жоқ"),
        ["is empty, and there is no edit to take back"] = ("пусто, а правки, которую можно было бы снять, нет", "бос, ал қайтарып алатын түзету жоқ"),
        ["must be #"] = ("должно быть {0}", "{0} болуы керек"),
        ["must be public or the id of a marking"] = ("должно быть public или идентификатор грифа", "public немесе белгінің идентификаторы болуы керек"),
        ["must each have a name of its own"] = ("у каждого должно быть своё имя", "әрқайсысының өз аты болуы керек"),
        ["must be # to # of a–z, #, - and ."] = ("должно быть от {0} до {1} знаков: a–z, 0–9, - и .", "{0} мен {1} аралығында таңба болуы керек: a–z, 0–9, - және ."),
        ["must be a later publication"] = ("должна быть более поздняя публикация", "кейінгі жарияланым болуы керек"),
        ["is superseded already"] = ("уже заменена", "ауыстырылып қойған"),
        ["must be in the roundtable's languages"] = ("должно быть на языках круглого стола", "дөңгелек үстел тілдерінде болуы керек"),
        ["has no paragraph to go to: the objection is to the whole"] = ("не к чему отнести: возражение касается всего протокола", "қоятын абзац жоқ: қарсылық бүкіл хаттамаға қатысты"),
        ["belongs to a text that is put there instead"] = ("указывается только вместе с заменяющим текстом", "тек орнына қойылатын мәтінмен бірге көрсетіледі"),
        ["isn't for minutes"] = ("не для протокола", "хаттамаға арналмаған"),
        ["is for minutes only"] = ("только для протокола", "тек хаттамаға арналған"),
        ["must be a colour such as ##f#e#"] = ("должен быть цвет, например #1f4e79", "түс болуы керек, мысалы #1f4e79"),
        ["must be a PNG or JPEG file of at most # KB, as its form says"] = ("должен быть файл PNG или JPEG не больше {0} КБ, как указано в форме", "пішімінде көрсетілгендей, {0} КБ аспайтын PNG немесе JPEG файлы болуы керек"),
        ["must be at most #"] = ("не более {0}", "{0} аспауы керек"),
        ["must each be another"] = ("не должны повторяться", "қайталанбауы керек"),
        ["must be # to # letters, digits or hyphens"] = ("от {0} до {1} букв, цифр или дефисов", "{0}–{1} әріп, цифр немесе дефис болуы керек"),
        ["must hold the number once, and may hold year, series and kind"] =
            ("номер должен стоять один раз; могут стоять год, серия и вид документа", "нөмір бір рет тұруы керек; жыл, топтама және құжат түрі тұруы мүмкін"),
        ["must hold the number once, and may hold the symbol"] = ("номер должен стоять один раз; может стоять символ документа", "нөмір бір рет тұруы керек; құжат символы тұруы мүмкін"),

        // Rules
        ["must be given"] = ("нужно указать", "көрсету керек"),
        ["must be above #"] = ("должно быть больше {0}", "{0} мөлшерінен көп болуы керек"),
        ["must be # or more"] = ("должно быть не меньше {0}", "кемінде {0} болуы керек"),
        ["more than all can't be reached: # needs atLeast"] = ("больше, чем все, быть не может: при {0} достаточно ровно этой доли", "бәрінен көп болу мүмкін емес: {0} болғанда дәл осы үлес жеткілікті"),
    }.ToFrozenDictionary();

    /// <summary>A reason in a language; as it is where nobody meets it on a page.</summary>
    public static string Of(string reason, Language language)
    {
        if (language == Language.En || !Said.TryGetValue(Pattern(reason), out var said))
        {
            return reason;
        }

        var words = language == Language.Ru ? said.Ru : said.Kk;
        foreach (var (place, match) in Places().Matches(reason).Index())
        {
            words = words.Replace($"{{{place}}}", match.Value, StringComparison.Ordinal);
        }

        return words;
    }

    private static string Pattern(string reason) => Places().Replace(reason, "#");

    [GeneratedRegex("“[^”]*”|[0-9]+(?:[,/–][0-9]+)*")]
    private static partial Regex Places();
}
