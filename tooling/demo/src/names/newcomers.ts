import { namesOf, type Origin } from './origin.ts'

const arabicWomen = namesOf(
  'Amina|أمينة, Layla|ليلى, Rana|رنا, Hanan|حنان, Salma|سلمى, Nour|نور, Dima|ديما, Yasmin|ياسمين, Huda|هدى, Rasha|رشا, Samar|سمر, Zeinab|زينب',
)
const arabicMen = namesOf(
  'Yusuf|يوسف, Karim|كريم, Omar|عمر, Bilal|بلال, Tarek|طارق, Samir|سمير, Anas|أنس, Khaled|خالد, Walid|وليد, Hassan|حسن, Mazen|مازن, Fadi|فادي',
)

const syria: Origin = {
  country: 'SY',
  women: arabicWomen,
  men: arabicMen,
  families: namesOf(
    'Haddad|حداد, Al-Khatib|الخطيب, Darwish|درويش, Nasser|ناصر, Khoury|خوري, Al-Masri|المصري, Saleh|صالح, Qabbani|قباني, Shami|شامي, Barakat|بركات',
  ),
  mothers: ['ar'],
  others: ['en'],
  letters: ['ar', 'en'],
}

const morocco: Origin = {
  country: 'MA',
  women: arabicWomen,
  men: arabicMen,
  families: namesOf(
    'El Amrani|العمراني, Benali|بنعلي, Ouazzani|الوزاني, Chraibi|الشرايبي, Tazi|التازي, Bennani|بناني, Lahlou|لحلو, El Idrissi|الإدريسي, Sefrioui|الصفريوي',
  ),
  mothers: ['ar'],
  others: ['fr'],
  letters: ['fr', 'ar'],
}

const afghanistan: Origin = {
  country: 'AF',
  women: namesOf('Parwana|پروانه, Zahra|زهرا, Shirin|شیرین, Nilofar|نیلوفر, Mina|مینا, Freshta|فرشته'),
  men: namesOf('Farid|فرید, Navid|نوید, Jawad|جواد, Reza|رضا, Omid|امید, Habib|حبیب'),
  families: namesOf(
    'Ahmadi|احمدی, Karimi|کریمی, Rahimi|رحیمی, Sadat|سادات, Noori|نوری, Hosseini|حسینی, Azizi|عزیزی',
  ),
  mothers: ['fa'],
  others: ['en'],
  letters: ['fa', 'en'],
}

const ukraine: Origin = {
  country: 'UA',
  women: namesOf(
    'Olena|Олена, Iryna|Ірина, Oksana|Оксана, Daryna|Дарина, Solomiia|Соломія, Yuliia|Юлія, Halyna|Галина, Tetiana|Тетяна, Kateryna|Катерина, Mariia|Марія',
  ),
  men: namesOf(
    'Andrii|Андрій, Taras|Тарас, Oleh|Олег, Bohdan|Богдан, Maksym|Максим, Vasyl|Василь, Denys|Денис',
  ),
  families: namesOf(
    'Marchuk|Марчук, Kovalenko|Коваленко, Tkachenko|Ткаченко, Bondar|Бондар, Melnyk|Мельник, Savchuk|Савчук, Rudenko|Руденко, Hnatiuk|Гнатюк, Lysenko|Лисенко',
  ),
  mothers: ['uk'],
  others: ['ru', 'en'],
  letters: ['uk', 'en'],
}

const bulgaria: Origin = {
  country: 'BG',
  women: namesOf('Desislava|Десислава, Elena|Елена, Radka|Радка, Milena|Милена, Vesela|Весела'),
  men: namesOf('Dimitar|Димитър, Stoyan|Стоян, Plamen|Пламен, Georgi|Георги, Hristo|Христо'),
  families: namesOf('Ivanov|Иванов, Petrov|Петров, Dimitrov|Димитров, Todorov|Тодоров, Vasilev|Василев'),
  familyOfWoman: ({ latin, own }) => ({ latin: `${latin}a`, own: `${own}а` }),
  mothers: ['bg'],
  others: ['en'],
  letters: ['en', 'fr'],
}

const eritrea: Origin = {
  country: 'ER',
  women: namesOf('Selam|ሰላም, Rahel|ራሄል, Luwam|ሉዋም, Senait|ሰናይት, Feven|ፌቨን, Bisrat|ብስራት, Tsega|ጸጋ'),
  men: namesOf('Tesfay|ተስፋይ, Dawit|ዳዊት, Filmon|ፊልሞን, Yonas|ዮናስ, Samuel|ሳሙኤል, Robel|ሮቤል, Amanuel|ኣማኑኤል'),
  families: namesOf(
    'Berhe|በርሀ, Tekle|ተክለ, Gebremariam|ገብረማርያም, Haile|ኃይለ, Kidane|ኪዳነ, Abraha|ኣብርሃ, Mehari|መሓሪ, Woldu|ወልዱ',
  ),
  mothers: ['ti'],
  others: ['en', 'ar'],
  letters: ['ti', 'en'],
}

const ethiopia: Origin = {
  country: 'ET',
  women: namesOf('Hiwot|ሕይወት, Meseret|መሰረት, Tigist|ትዕግስት, Almaz|አልማዝ, Bethlehem|ቤተልሔም'),
  men: namesOf('Abebe|አበበ, Getachew|ጌታቸው, Mulugeta|ሙሉጌታ, Kebede|ከበደ, Yared|ያሬድ'),
  families: namesOf('Tadesse|ታደሰ, Bekele|በቀለ, Alemu|አለሙ, Worku|ወርቁ, Desta|ደስታ'),
  mothers: ['am'],
  others: ['en'],
  letters: ['en'],
}

const greece: Origin = {
  country: 'GR',
  women: namesOf('Eleni|Ελένη, Sofia|Σοφία, Katerina|Κατερίνα, Despina|Δέσποινα, Ioanna|Ιωάννα'),
  men: namesOf('Giorgos|Γιώργος, Nikos|Νίκος, Stavros|Σταύρος, Petros|Πέτρος, Alexis|Αλέξης'),
  families: namesOf(
    'Papadakis|Παπαδάκης, Nikolaidis|Νικολαΐδης, Markakis|Μαρκάκης, Vlachos|Βλάχος, Stathakis|Σταθάκης',
  ),
  familyOfWoman: ({ latin, own }) => ({
    latin: womansForm(latin, 'os', 'ou'),
    own: womansForm(own ?? '', 'ος', 'ου'),
  }),
  mothers: ['el'],
  others: ['en'],
  letters: ['en'],
}

/** Greek family names in the genitive: Vlachos, Vlachou; Papadakis, Papadaki. */
function womansForm(name: string, ending: string, other: string): string {
  return name.endsWith(ending) ? `${name.slice(0, -ending.length)}${other}` : name.slice(0, -1)
}

const china: Origin = {
  country: 'CN',
  women: namesOf('Wei|薇, Li Na|丽娜, Xiaoyan|晓燕, Jing|静, Mei|梅, Yating|雅婷'),
  men: namesOf('Jun|军, Haoran|浩然, Bo|博, Qiang|强, Zhiming|志明, Peng|鹏'),
  families: namesOf('Zhang|张, Wang|王, Liu|刘, Chen|陈, Yang|杨, Huang|黄'),
  familyFirst: true,
  mothers: ['zh'],
  others: ['en'],
  letters: ['en'],
}

const india: Origin = {
  country: 'IN',
  women: namesOf('Priya|प्रिया, Anjali|अंजलि, Kavita|कविता, Meera|मीरा, Sunita|सुनीता'),
  men: namesOf('Arjun|अर्जुन, Rahul|राहुल, Vikram|विक्रम, Sanjay|संजय, Rohan|रोहन'),
  families: namesOf('Sharma|शर्मा, Verma|वर्मा, Joshi|जोशी, Mehta|मेहता, Chauhan|चौहान'),
  mothers: ['hi'],
  others: ['en'],
  letters: ['en'],
}

const armenia: Origin = {
  country: 'AM',
  women: namesOf('Anahit|Անահիտ, Mariam|Մարիամ, Lusine|Լուսինե, Narine|Նարինե'),
  men: namesOf('Armen|Արմեն, Tigran|Տիգրան, Hayk|Հայկ, Vahan|Վահան'),
  families: namesOf('Petrosyan|Պետրոսյան, Sargsyan|Սարգսյան, Grigoryan|Գրիգորյան, Avagyan|Ավագյան'),
  mothers: ['hy'],
  others: ['ru', 'en'],
  letters: ['en', 'fr'],
}

const georgia: Origin = {
  country: 'GE',
  women: namesOf('Nino|ნინო, Tamar|თამარ, Ketevan|ქეთევან, Mariam|მარიამ'),
  men: namesOf('Giorgi|გიორგი, Levan|ლევან, Davit|დავით, Zurab|ზურაბ'),
  families: namesOf('Beridze|ბერიძე, Kapanadze|კაპანაძე, Lomidze|ლომიძე, Gelashvili|გელაშვილი'),
  mothers: ['ka'],
  others: ['ru', 'en'],
  letters: ['en', 'fr'],
}

const turkey: Origin = {
  country: 'TR',
  women: namesOf('Ayşe, Elif, Zeynep, Gülay, Şule, Özlem, Çiğdem, Nurşen'),
  men: namesOf('Mehmet, Emre, Çağrı, Burak, Oğuz, Yiğit, Serkan, Tuğrul'),
  families: namesOf('Yıldız, Şahin, Öztürk, Çelik, Doğan, Kılıç, Aydın, Güneş, Koçak'),
  mothers: ['tr'],
  others: ['en', 'de'],
  letters: ['tr', 'en'],
}

const romania: Origin = {
  country: 'RO',
  women: namesOf('Ioana, Andreea, Ștefania, Mihaela, Roxana, Ilinca, Mădălina'),
  men: namesOf('Ștefan, Ionuț, Radu, Cătălin, Mihai, Răzvan, Bogdan'),
  families: namesOf('Popescu, Ionescu, Stănescu, Mureșan, Țurcanu, Dănilă, Vlădescu, Radu'),
  mothers: ['ro'],
  others: ['fr', 'en'],
  letters: ['fr', 'en'],
}

const poland: Origin = {
  country: 'PL',
  women: namesOf('Małgorzata, Agnieszka, Zofia, Bożena, Łucja, Grażyna'),
  men: namesOf('Paweł, Łukasz, Michał, Grzegorz, Stanisław, Jędrzej'),
  families: namesOf('Wiśniewski, Zieliński, Kowalczyk, Wójcik, Szymański, Gołębiowski, Dąbrowski'),
  familyOfWoman: ({ latin }) => ({ latin: latin.replace(/ski$/, 'ska') }),
  mothers: ['pl'],
  others: ['en'],
  letters: ['en', 'fr'],
}

const congo: Origin = {
  country: 'CD',
  women: namesOf('Grâce, Béatrice, Merveille, Espérance, Divine, Clémence, Noëlla, Fifi'),
  men: namesOf('Dieudonné, Héritier, Patient, Trésor, Christian, Fiston, Élie, Joël'),
  families: namesOf('Mukendi, Kabongo, Ilunga, Lukusa, Mbuyi, Tshibanda, Kasongo, Ngoy, Mutombo'),
  mothers: ['ln', 'sw'],
  others: ['fr'],
  letters: ['fr'],
}

const guinea: Origin = {
  country: 'GN',
  women: namesOf('Fatou, Aïssatou, Mariama, Kadiatou, Hawa, Djénabou, Binta'),
  men: namesOf('Mamadou, Ibrahima, Alpha, Ousmane, Boubacar, Thierno, Sékou'),
  families: namesOf('Diallo, Bah, Barry, Camara, Sow, Condé, Keïta, Touré, Sylla, Diop'),
  mothers: ['ff'],
  others: ['fr'],
  letters: ['fr'],
}

const somalia: Origin = {
  country: 'SO',
  women: namesOf('Samira, Hodan, Ifrah, Sagal, Fadumo, Ayaan, Sahra'),
  men: namesOf('Abdirahman, Liban, Guled, Mahad, Yahye, Warsame, Bashir'),
  families: namesOf('Osman, Warsame, Abdullahi, Farah, Jama, Hersi, Mohamud, Guled'),
  mothers: ['so'],
  others: ['en', 'ar'],
  letters: ['en', 'so'],
}

const brazil: Origin = {
  country: 'BR',
  women: namesOf('Luísa, Beatriz, Conceição, Júlia, Letícia, Fabíola'),
  men: namesOf('Carlos, João, Thiago, Vinícius, Otávio, Sebastião'),
  families: namesOf('Mendes, Araújo, Gonçalves, Magalhães, Simões, Assunção, Conceição'),
  mothers: ['pt'],
  others: ['en', 'es'],
  letters: ['pt', 'en'],
}

const serbia: Origin = {
  country: 'RS',
  women: namesOf('Jelena, Svetlana, Snežana, Dragana, Željka, Anđela'),
  men: namesOf('Petar, Miloš, Nenad, Živko, Đorđe, Slobodan'),
  families: namesOf('Ilić, Jovanović, Đurić, Kovačević, Živković, Pavlović, Nešić'),
  mothers: ['sr'],
  others: ['en', 'de'],
  letters: ['en'],
}

const vietnam: Origin = {
  country: 'VN',
  women: namesOf('Thị Hương, Thu Hằng, Mỹ Linh, Bích Ngọc, Thùy Dương'),
  men: namesOf('Văn Đức, Quốc Bảo, Minh Tuấn, Hữu Phước, Đình Khoa'),
  families: namesOf('Nguyễn, Trần, Phạm, Đặng, Huỳnh, Võ'),
  familyFirst: true,
  mothers: ['vi'],
  others: ['en', 'fr'],
  letters: ['en', 'fr'],
}

const colombia: Origin = {
  country: 'CO',
  women: namesOf('Lucía, Valentina, Andrea, Mónica, Verónica, Inés'),
  men: namesOf('Andrés, Julián, Óscar, Sebastián, Héctor, Iván'),
  families: namesOf('Muñoz Peña, Castaño Ríos, Ibáñez Cruz, Núñez Parra, Ordóñez Gil, Cárdenas Rojas'),
  mothers: ['es'],
  others: ['en'],
  letters: ['es', 'en'],
}

/** Where mentees come from, with how often. */
export const newcomers: readonly (readonly [Origin, number])[] = [
  [syria, 12],
  [morocco, 9],
  [afghanistan, 6],
  [ukraine, 12],
  [bulgaria, 3],
  [eritrea, 7],
  [ethiopia, 3],
  [greece, 3],
  [china, 3],
  [india, 3],
  [armenia, 2],
  [georgia, 2],
  [turkey, 7],
  [romania, 5],
  [poland, 3],
  [congo, 10],
  [guinea, 9],
  [somalia, 5],
  [brazil, 4],
  [serbia, 2],
  [vietnam, 2],
  [colombia, 4],
]
