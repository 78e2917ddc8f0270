/** A line a key: its name and the words, which {n} may stand in. */
export const turkish = `
contents İçindekiler
cover Kapak
titlePage İç kapak
imprint Künye
notes Notlar
note Not
backToReference {n} numaralı göndermeye dön
chapter Bölüm
part Kısım
section Alt bölüm
appendix Ek
image Resim
figure Şekil
table Tablo
listing Kod
algorithm Algoritma
equation Denklem
theorem Teorem
definition Tanım
example Örnek
exercise Alıştırma
proposition Önerme
lemma Yardımcı teorem
corollary Sonuç
proof Kanıt
answer Yanıt
solution Çözüm
figures Şekil
tables Tablo
listings Kod
algorithms Algoritma
equations Denklem
theorems Teorem
definitions Tanım
examples Örnek
exercises Alıştırma
propositions Önerme
lemmas Yardımcı teorem
corollaries Sonuç
solutions Çözümler
chapters Bölüm
sections Alt bölüm
appendices Ek
previous Önceki
next Sonraki
skipToContent Metne geç
startReading Okumaya başla
readOnline Web’de oku
continueReading Okumaya devam et
byEmail E-postayla
comingSoon Yakında
published Yayım tarihi
updated Güncelleme
minutes {n} dk.
words {n} sözcük
draft Taslak
theme Renkler
themeAuto Otomatik
themeLight Açık
themeSepia Sepya
themeDark Koyu
tip İpucu
important Önemli
warning Uyarı
caution Dikkat
info Bilgi
hint İpucu
attention Dikkat
danger Tehlike
error Hata
success Başarılı
failure Başarısız
bug Yazılım hatası
question Soru
todo Yapılacak
abstract Özet
seeAlso Ayrıca bakınız
details Ayrıntılar
glossary Sözlükçe
bibliography Kaynakça
index Dizin
listOfFigures Şekiller listesi
listOfTables Tablolar listesi
listOfListings Kodlar listesi
contributors Katkıda bulunanlar
colophon Kolofon
advertisement Reklam
correction Düzeltme
done yapıldı
notDone yapılmadı
madeWith Fourfold ile dizildi
publications Yayınlar
unsubscribe Abonelikten çık
whyThisMail Bu mektubu siz istediniz.
copy Kopyala
close Kapat
scrollableTable Tablo
scrollableCode Kod
separator Bölüm arası
pageNotFound Sayfa bulunamadı
onPage sayfa {n}
video Video
audio Ses
transcript Metin dökümü
download İndir
description Açıklama
licence Lisans
issue Sayı
volume Cilt {n}
number Sayı {n}
archive Arşiv
feed Akış
author Yazar
editor Editör
translator Çevirmen
illustrator Çizer
photographer Fotoğrafçı
designer Tasarımcı
coverDesigner Kapak tasarımcısı
narrator Seslendiren
interviewer Söyleşiyi yapan
interviewee Konuk
reviewer Hakem
compiler Derleyen
contributor Katkıda bulunan
editedBy Yayına hazırlayan: {n}
translatedBy Çeviren: {n}
illustratedBy Resimleyen: {n}
photographsBy Fotoğraflar: {n}
forewordBy Önsöz: {n}
afterwordBy Sonsöz: {n}
introductionBy Giriş: {n}
designedBy Tasarım: {n}
coverBy Kapak: {n}
narratedBy Seslendiren: {n}
interviewedBy Söyleşi: {n}
interviewWith Konuk: {n}
reviewedBy Gözden geçiren: {n}
compiledBy Derleyen: {n}
contributionsBy Katkıda bulunanlar: {n}
`
