/** What spaces bind in Finnic, Hungarian, Greek, Turkish and the languages of Asia. */
import type {SpaceTable} from './table.js'

export const others: readonly SpaceTable[] = [
  {
    tags: 'fi',
    authority: 'Kielitoimiston ohjepankki: lyhenteet, numeroilmaukset',
    before: 's. ss. n:o nro Nro luku kuva taulukko klo n. § §§',
    after: 'milj. mrd. v. kpl',
    names: 'tri prof. hra rva nti maist. tohtori professori Pyhä',
    pieces: 'e.+Kr. j.+Kr.',
    groups: true
  },
  {
    tags: 'et',
    authority: 'Eesti keele käsiraamat: lühendid, arvud',
    before: 'lk nr kd joon tab ptk art u ca § §§',
    after: 'a a. kr tuh mln mld saj',
    names: 'dr prof hr pr prl dots akad püha Püha',
    pieces: 'e.+Kr. p.+Kr. e.+m.a. m.+a.j. s.+t. v.+a. e.+Kr p.+Kr',
    groups: true
  },
  {
    tags: 'hu',
    authority: 'A magyar helyesírás szabályai (2015), 276–299',
    before: 'kb. ca. Nr. § §§',
    after: 'o. old. oldal db perc óra éves millió milliárd',
    names: 'dr. Dr. prof. Prof. ifj. id. özv. gróf báró Szent',
    pieces: 'i.+e. i.+sz. Kr.+e. Kr.+u. s.+k. s.+t. ú.+n. a.+m.',
    groups: true
  },
  {
    tags: 'el',
    authority: 'Διοργανικό εγχειρίδιο σύνταξης κειμένων (ΕΕ), 10· Λεξικό της κοινής νεοελληνικής, συντομογραφίες',
    before: 'σ. σσ. σελ. αρ. αριθ. τ. τόμ. κεφ. εικ. σχ. πίν. άρθ. άρθρο § παρ. περ. €',
    after: 'χλμ. χιλ. εκ. εκατ. δισ. ευρώ',
    names: 'κ. κα κος δρ. Δρ. καθ. Αγ. αγ. π. Άγιος Αγία',
    pieces: 'π.+Χ. μ.+Χ. π.+χ. κ.+λπ. κ.+ά. κ.+ο.κ. λ.+χ. ό.+π. μ.+μ. π.+μ.'
  },
  {
    tags: 'tr',
    authority: 'Türk Dil Kurumu, Yazım Kılavuzu: kısaltmalar, sayıların yazılışı',
    before: 's. ss. sf. no. No. nu. c. C. böl. şek. tab. md. Md. bk. S. § ₺',
    after: 'TL lira sn. dk. sa. bin milyon milyar',
    names: 'Dr. Prof. Doç. Av. Hz. Sn. Op. Yrd. Öğr. Alb. Gen. Aziz',
    pieces: 'M.+Ö. M.+S. İ.+Ö. İ.+S. T.+C.'
  },
  {
    tags: 'vi',
    authority: 'Nghị định 30/2020/NĐ-CP; quy định về chính tả của Bộ Giáo dục và Đào tạo',
    before: 'tr. số Số t. tập ch. chương Chương hình Hình bảng Bảng điều Điều khoản mục § năm',
    after: 'đ đồng triệu tỷ tỉ',
    names: 'TS. PGS. GS. ThS. BS. KS. ông bà anh chị Ông Bà LM. TP. Tp.',
    pieces: 'v.+v. TP.+HCM. tr.+CN. s.+CN.'
  },
  {
    tags: 'hi',
    authority: 'केंद्रीय हिंदी निदेशालय, देवनागरी लिपि तथा हिंदी वर्तनी का मानकीकरण',
    before: 'पृ. पृष्ठ सं. अं. अध्याय चित्र खंड भाग क्र. रु. ₹ §',
    after: 'ई. ई० रु. रुपये किमी किग्रा लाख करोड़ प्रतिशत',
    names: 'डॉ. डॉ० प्रो. श्री श्रीमती सुश्री पं. स्व. मो.',
    pieces: 'ई.+पू. वि.+सं. ई.+स.'
  },
  {
    tags: 'id',
    authority: 'Ejaan yang Disempurnakan, edisi V (2022): singkatan, bilangan',
    before: 'hlm. hal. no. No. jil. bab Bab gbr. Gambar tab. Tabel Ps. Pasal ayat hal Rp §',
    after: 'rupiah ribu juta miliar triliun',
    names: 'Dr. dr. Prof. Ir. Drs. Dra. Bpk. Bapak Ibu Sdr. Tn. Ny. Nn. H. Hj. K.H. R.A. St.',
    pieces: 'S.+H. S.+E. S.+Pd. M.+A. d.+a. a.+n. u.+p.'
  },
  {
    tags: 'he',
    authority: 'האקדמיה ללשון העברית, כללי הפיסוק: ראשי תיבות וקיצורים',
    before: "עמ' עמ כרך פרק סעיף איור טבלה מס' גיל' דף § ₪",
    after: 'ש"ח ס"מ ק"מ ק"ג דק\' שנ\' אלף מיליון',
    names: 'ד"ר פרופ\' גב\' מר הרב רב ר\' עו"ד אינג\' סא"ל רס"ן'
  },
  {
    tags: 'ar',
    authority: 'مجمع اللغة العربية بالقاهرة، المختصرات والأعداد',
    before: 'ص ص. صص ج ج. مج م. رقم ط ط. فصل الفصل شكل الشكل جدول الجدول سنة عام الآية §',
    after: 'م م. هـ ه ق.م ق.م. كم كغ كجم سم مم % دولار ألف مليون',
    names: 'د. أ. أ.د. م. السيد السيدة الشيخ الدكتور الدكتورة الأستاذ الأستاذة الإمام',
    pieces: 'ق.+م. ق.+م ب.+م.'
  },
  {
    tags: 'fa',
    authority: 'فرهنگستان زبان و ادب فارسی، دستور خط فارسی',
    before: 'ص ص. صص ج ج. جلد ش شمارهٔ شماره فصل شکل جدول بخش سال صفحهٔ §',
    after: 'ق.م. ق. م. م ش. ه.ش. ه.ق. کیلومتر متر کیلو گرم تومان ریال درصد هزار میلیون',
    names: 'دکتر آقای خانم استاد مهندس شیخ سید دکتر. آیت‌الله حاج',
    pieces: 'ق.+م. ه.+ش. ه.+ق. پ.+م.'
  },
  {
    tags: 'ur',
    authority: 'ادارۂ فروغِ قومی زبان، املا نامہ',
    before: 'ص ص۔ صفحہ جلد نمبر باب شکل جدول سنہ سن ج §',
    after: 'ء ھ ہ کلومیٹر میٹر روپے فیصد ہزار لاکھ کروڑ',
    names: 'ڈاکٹر جناب محترمہ مولانا پروفیسر حضرت سید علامہ'
  }
]
