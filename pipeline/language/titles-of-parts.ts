/** Titles that say what part of a book a chapter is, by language, in small letters: `role: title, title;`. */
export const titlesOfParts: ReadonlyMap<string, string> = new Map([
  [
    'en',
    `
    dedication: dedication; epigraph: epigraph; preface: preface; foreword: foreword; introduction: introduction;
    prologue: prologue, prolog; conclusion: conclusion, conclusions; epilogue: epilogue, epilog; afterword: afterword;
    acknowledgments: acknowledgments, acknowledgements; appendix: appendix; glossary: glossary; bibliography:
    bibliography, references, works cited; index: index, subject index, index of names; colophon: colophon;
    about-author: about the author, about the authors;`
  ],
  [
    'de',
    `
    dedication: widmung; epigraph: motto; preface: vorrede; foreword: vorwort, geleitwort, zum geleit; introduction:
    einleitung, einführung; prologue: prolog; conclusion: schluss, schlusswort, fazit; epilogue: epilog; afterword:
    nachwort; acknowledgments: danksagung, dank; appendix: anhang; glossary: glossar; bibliography:
    literaturverzeichnis, literatur, bibliographie, bibliografie; index: register, sachregister, personenregister,
    stichwortverzeichnis; colophon: kolophon; about-author: über den autor, über die autorin, über die autoren;`
  ],
  [
    'fr',
    `
    dedication: dédicace; epigraph: épigraphe, exergue; preface: préface; foreword: avant-propos, avertissement;
    introduction: introduction; prologue: prologue; conclusion: conclusion; epilogue: épilogue; afterword: postface;
    acknowledgments: remerciements; appendix: annexe, appendice; glossary: glossaire; bibliography: bibliographie;
    index: index; colophon: colophon, achevé d’imprimer; about-author: à propos de l’auteur, à propos de l’autrice;`
  ],
  [
    'es',
    `
    dedication: dedicatoria; epigraph: epígrafe; foreword: prefacio, presentación; preface: prólogo, prefacio del
    autor; introduction: introducción; conclusion: conclusión, conclusiones; epilogue: epílogo; afterword: posfacio,
    postfacio; acknowledgments: agradecimientos; appendix: apéndice, anexo; glossary: glosario; bibliography:
    bibliografía; index: índice alfabético, índice onomástico, índice analítico; colophon: colofón; about-author:
    sobre el autor, sobre la autora;`
  ],
  [
    'it',
    `
    dedication: dedica; epigraph: epigrafe; preface: prefazione; foreword: premessa, presentazione; introduction:
    introduzione; prologue: prologo; conclusion: conclusione, conclusioni; epilogue: epilogo; afterword: postfazione;
    acknowledgments: ringraziamenti; appendix: appendice; glossary: glossario; bibliography: bibliografia; index:
    indice analitico, indice dei nomi; colophon: colophon; about-author: l’autore, l’autrice, nota sull’autore;`
  ],
  [
    'pt',
    `
    dedication: dedicatória; epigraph: epígrafe; preface: prefácio; foreword: apresentação, nota prévia; introduction:
    introdução; prologue: prólogo; conclusion: conclusão, conclusões; epilogue: epílogo; afterword: posfácio;
    acknowledgments: agradecimentos; appendix: apêndice, anexo; glossary: glossário; bibliography: bibliografia,
    referências bibliográficas, referências; index: índice remissivo, índice onomástico, índice analítico; colophon:
    cólofon, colofão; about-author: sobre o autor, sobre a autora;`
  ],
  [
    'nl',
    `
    dedication: opdracht; epigraph: motto; preface: woord vooraf, ter inleiding; foreword: voorwoord; introduction:
    inleiding; prologue: proloog; conclusion: conclusie, besluit, slot; epilogue: epiloog; afterword: nawoord;
    acknowledgments: dankwoord, verantwoording en dank; appendix: bijlage, appendix; glossary: woordenlijst,
    begrippenlijst, glossarium; bibliography: bibliografie, literatuur, literatuurlijst; index: register,
    zakenregister, personenregister, index; colophon: colofon; about-author: over de auteur, over de schrijver;`
  ],
  [
    'sv',
    `
    dedication: dedikation, tillägnan; epigraph: motto; preface: företal; foreword: förord; introduction: inledning,
    introduktion; prologue: prolog; conclusion: slutsats, slutsatser, avslutning; epilogue: epilog; afterword:
    efterord; acknowledgments: tack, författarens tack; appendix: bilaga, appendix; glossary: ordlista,
    ordförklaringar; bibliography: litteratur, litteraturförteckning, källor, bibliografi; index: register,
    sakregister, personregister; colophon: kolofon; about-author: om författaren, om författarna;`
  ],
  [
    'da',
    `
    dedication: dedikation; epigraph: motto; preface: fortale; foreword: forord; introduction: indledning,
    introduktion; prologue: prolog; conclusion: konklusion, afslutning; epilogue: epilog; afterword: efterord,
    efterskrift; acknowledgments: tak, forfatterens tak; appendix: bilag, appendiks, tillæg; glossary: ordliste,
    ordforklaringer; bibliography: litteratur, litteraturliste, bibliografi; index: register, stikordsregister,
    navneregister, sagregister; colophon: kolofon; about-author: om forfatteren, om forfatterne;`
  ],
  [
    'nb',
    `
    dedication: dedikasjon, tilegnelse; epigraph: motto; preface: fortale; foreword: forord; introduction: innledning,
    introduksjon; prologue: prolog; conclusion: konklusjon, avslutning; epilogue: epilog; afterword: etterord;
    acknowledgments: takk, forfatterens takk; appendix: vedlegg, tillegg, appendiks; glossary: ordliste,
    ordforklaringer; bibliography: litteratur, litteraturliste, bibliografi, kilder; index: register,
    stikkordregister, navneregister, sakregister; colophon: kolofon; about-author: om forfatteren, om forfatterne;`
  ],
  [
    'fi',
    `
    dedication: omistus; epigraph: motto; preface: alkusanat, alkulause; foreword: esipuhe; introduction: johdanto;
    prologue: prologi; conclusion: päätelmät, lopuksi, loppupäätelmät; epilogue: epilogi; afterword: jälkisanat;
    acknowledgments: kiitokset; appendix: liite; glossary: sanasto; bibliography: kirjallisuus, kirjallisuusluettelo,
    lähteet, lähdeluettelo; index: hakemisto, asiahakemisto, henkilöhakemisto; colophon: kolofoni; about-author:
    kirjoittajasta, kirjailijasta, tietoja kirjoittajasta;`
  ],
  [
    'pl',
    `
    dedication: dedykacja; epigraph: motto; preface: słowo wstępne, od autora; foreword: przedmowa; introduction:
    wstęp, wprowadzenie; prologue: prolog; conclusion: zakończenie, podsumowanie, wnioski; epilogue: epilog;
    afterword: posłowie; acknowledgments: podziękowania; appendix: dodatek, aneks, załącznik; glossary: słowniczek,
    słownik pojęć, glosariusz; bibliography: bibliografia, literatura; index: indeks, skorowidz, indeks osób, indeks
    rzeczowy; colophon: kolofon; about-author: o autorze, o autorce, o autorach;`
  ],
  [
    'cs',
    `
    dedication: věnování; epigraph: motto; preface: slovo úvodem, slovo autora; foreword: předmluva; introduction:
    úvod; prologue: prolog; conclusion: závěr; epilogue: epilog; afterword: doslov; acknowledgments: poděkování;
    appendix: příloha, dodatek; glossary: slovníček, slovníček pojmů, glosář; bibliography: literatura, seznam
    literatury, bibliografie; index: rejstřík, věcný rejstřík, jmenný rejstřík; colophon: kolofon, tiráž;
    about-author: o autorovi, o autorce, o autorech;`
  ],
  [
    'hu',
    `
    dedication: ajánlás; epigraph: mottó; preface: a szerző előszava; foreword: előszó; introduction: bevezetés,
    bevezető; prologue: prológus; conclusion: összegzés, befejezés; epilogue: epilógus; afterword: utószó;
    acknowledgments: köszönetnyilvánítás, köszönet; appendix: függelék, melléklet; glossary: szójegyzék, fogalomtár;
    bibliography: irodalomjegyzék, irodalom, bibliográfia; index: tárgymutató, névmutató, mutató; colophon: kolofon;
    about-author: a szerzőről, a szerzőkről;`
  ],
  [
    'ro',
    `
    dedication: dedicație; epigraph: motto; preface: cuvânt-înainte, cuvântul autorului; foreword: prefață;
    introduction: introducere; prologue: prolog; conclusion: concluzie, concluzii; epilogue: epilog; afterword:
    postfață; acknowledgments: mulțumiri; appendix: anexă, anexa, apendice; glossary: glosar; bibliography:
    bibliografie; index: indice, indice de nume, index; colophon: colofon; about-author: despre autor, despre autoare,
    despre autori;`
  ],
  [
    'ru',
    `
    dedication: посвящение; epigraph: эпиграф; preface: от автора; foreword: предисловие; introduction: введение,
    вступление; prologue: пролог; conclusion: заключение; epilogue: эпилог; afterword: послесловие; acknowledgments:
    благодарности, благодарность; appendix: приложение; glossary: глоссарий, словарь терминов; bibliography:
    литература, список литературы, библиография; index: указатель, предметный указатель, именной указатель, алфавитный
    указатель; colophon: колофон; about-author: об авторе, об авторах;`
  ],
  [
    'uk',
    `
    dedication: присвята; epigraph: епіграф; preface: від автора, від авторки; foreword: передмова; introduction:
    вступ; prologue: пролог; conclusion: висновки, висновок; epilogue: епілог; afterword: післямова; acknowledgments:
    подяки, подяка; appendix: додаток; glossary: глосарій, словник термінів; bibliography: література, список
    літератури, бібліографія; index: покажчик, предметний покажчик, іменний покажчик; colophon: колофон; about-author:
    про автора, про авторку, про авторів;`
  ],
  [
    'el',
    `
    dedication: αφιέρωση; epigraph: επίγραμμα; preface: πρόλογος, αντί προλόγου; foreword: προλογικό σημείωμα;
    introduction: εισαγωγή; conclusion: συμπέρασμα, συμπεράσματα; epilogue: επίλογος; afterword: επίμετρο;
    acknowledgments: ευχαριστίες; appendix: παράρτημα; glossary: γλωσσάρι, γλωσσάριο; bibliography: βιβλιογραφία;
    index: ευρετήριο, ευρετήριο όρων, ευρετήριο ονομάτων; colophon: κολοφώνας; about-author: για τον συγγραφέα, για τη
    συγγραφέα;`
  ],
  [
    'tr',
    `
    dedication: ithaf, adama; epigraph: epigraf; preface: önsöz; foreword: sunuş, takdim; introduction: giriş;
    prologue: prolog; conclusion: sonuç; epilogue: epilog; afterword: sonsöz; acknowledgments: teşekkür, teşekkürler;
    appendix: ek, ekler; glossary: sözlükçe, terimler sözlüğü; bibliography: kaynakça, kaynaklar; index: dizin,
    kavramlar dizini, adlar dizini; colophon: kolofon; about-author: yazar hakkında, yazarlar hakkında;`
  ],
  [
    'ar',
    `
    dedication: إهداء, الإهداء; preface: تمهيد, التمهيد; foreword: تصدير, التصدير; introduction: مقدمة, المقدمة, مدخل;
    conclusion: خاتمة, الخاتمة; epilogue: ختام; afterword: كلمة أخيرة; acknowledgments: شكر وتقدير, شكر; appendix:
    ملحق, الملحق, ملاحق, الملاحق; glossary: مسرد, المسرد, مسرد المصطلحات; bibliography: المراجع, المصادر والمراجع,
    المصادر; index: الكشاف, كشاف, فهرس الأعلام; about-author: عن المؤلف, عن المؤلفة, نبذة عن المؤلف;`
  ],
  [
    'fa',
    `
    dedication: تقدیم, تقدیم به, پیشکش; preface: پیشگفتار, دیباچه; foreword: سخن ناشر; introduction: مقدمه,
    درآمد; conclusion: نتیجه‌گیری, سخن پایانی; epilogue: پایان سخن; afterword: پی‌گفتار, پسگفتار; acknowledgments:
    سپاسگزاری, قدردانی; appendix: پیوست, پیوست‌ها, ضمیمه; glossary: واژه‌نامه; bibliography: کتاب‌نامه, کتابنامه,
    منابع, فهرست منابع; index: نمایه, فهرست اعلام; colophon: انجامه; about-author: دربارهٔ نویسنده, درباره نویسنده;`
  ],
  [
    'he',
    `
    dedication: הקדשה; epigraph: מוטו; preface: הקדמה, הקדמת המחבר; foreword: פתח דבר; introduction: מבוא; prologue:
    פרולוג; conclusion: סיכום, מסקנות; epilogue: אפילוג; afterword: אחרית דבר; acknowledgments: תודות, תודה; appendix:
    נספח; glossary: מונחון, מילון מונחים; bibliography: ביבליוגרפיה, רשימת מקורות; index: מפתח, מפתח עניינים, מפתח
    שמות; colophon: קולופון; about-author: על המחבר, על המחברת, על הסופר;`
  ],
  [
    'zh',
    `
    dedication: 献词, 獻詞; epigraph: 题记, 題記; preface: 自序, 作者序; foreword: 前言, 序, 序言; introduction: 导言, 導言, 引言, 绪论, 緒論, 导论,
    導論; prologue: 楔子, 序章; conclusion: 结论, 結論, 结语, 結語; epilogue: 尾声, 尾聲, 终章, 終章; afterword: 后记, 後記, 跋; acknowledgments:
    致谢, 致謝, 谢辞, 謝辭; appendix: 附录, 附錄; glossary: 术语表, 術語表, 词汇表, 詞彙表; bibliography: 参考文献, 參考文獻, 參考書目, 参考书目; index: 索引;
    colophon: 版本记录; about-author: 关于作者, 關於作者, 作者简介, 作者簡介;`
  ],
  [
    'ja',
    `
    dedication: 献辞; epigraph: 題辞, エピグラフ; preface: はじめに, まえがき, 前書き; foreword: 序, 序文, 刊行にあたって; introduction: 序論, 序章,
    イントロダクション; prologue: プロローグ; conclusion: 結論, おわりに, 終わりに; epilogue: エピローグ; afterword: あとがき, 後書き, 訳者あとがき, 解説;
    acknowledgments: 謝辞; appendix: 付録, 附録; glossary: 用語集; bibliography: 参考文献, 引用文献; index: 索引, 事項索引, 人名索引; colophon:
    奥書; about-author: 著者紹介, 著者について;`
  ],
  [
    'ko',
    `
    dedication: 헌사, 바치는 글; epigraph: 제사; preface: 머리말, 서문, 지은이의 말; foreword: 추천사, 추천의 글; introduction: 들어가며, 서론, 들어가는
    말; prologue: 프롤로그; conclusion: 결론, 나오며, 맺음말; epilogue: 에필로그; afterword: 후기, 옮긴이의 말; acknowledgments: 감사의 말, 감사의 글;
    appendix: 부록; glossary: 용어집, 용어 해설; bibliography: 참고문헌, 참고 문헌; index: 찾아보기, 색인; colophon: 간기; about-author: 지은이
    소개, 저자 소개;`
  ]
])
