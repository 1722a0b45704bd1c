// Names of months, days and feasts in the languages of likely leaders. Origin: written by hand from general knowledge.
// Licence: that of this program (MIT).
import { phrasesIn } from './readList.ts';

export const MONTHS =
  `Ionawr Chwefror Ebrill Mehefin Gorffennaf Hydref Tachwedd Rhagfyr Eanáir Feabhra Aibreán Bealtaine Meitheamh Lúnasa Nollaig Jannar Frar Mejju Ġunju Lulju Awwissu Settembru Ottubru Novembru Diċembru January February March April May June July August September October November December Januar Jänner Februar Feber März Maerz Mai Juni Juli Oktober Dezember
janvier février fevrier mars avril juin juillet août aout septembre octobre novembre décembre decembre enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março junho julho setembro outubro novembro dezembro januari februari maart mei augustus maj juni augusti oktober stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień ledna února března dubna května června července srpna září října listopadu prosince januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna studenoga prosinca január február március április május június július augusztus szeptember október ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta января февраля марта апреля мая июня июля августа сентября октября ноября декабря`.split(
    /\s+/,
  );

export const SHORT_MONTHS = 'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Okt Dez'.split(' ');

export const WEEKDAYS =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag'.split(
    ' ',
  );

/** Of languages that write them small. */
export const SMALL_WEEKDAYS =
  'lundi mardi mercredi jeudi vendredi samedi dimanche lunes miércoles jueves viernes sábado lunedì martedì mercoledì giovedì venerdì sabato segunda-feira terça-feira quarta-feira quinta-feira sexta-feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag pondělí úterý středa čtvrtek pátek neděle hétfő kedd szerda csütörtök péntek szombat vasárnap pazartesi salı çarşamba perşembe cuma cumartesi'.split(
    ' ',
  );

export const SHORT_WEEKDAYS = 'Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun'.split(' ');

/** Any case of the first letters; "Eid" alone, but "Eid gifts" is protected elsewhere. */
export const FEASTS = phrasesIn(`
Uttarayan; Makar Sankranti; Lohri; Bihu; Ugadi; Vishu; Gudi Padwa; Janmashtami; Karva Chauth; Maha Shivaratri; Shivaratri; Gurpurab; Chhath; Chhath Puja; Thaipusam; Tihar; Dashain; Undas; Sinulog; Madaraka Day; Jamhuri Day; Mashujaa Day; Geloftedag; Koninginnedag; Santa Marija; Imnarja; Ching Ming; Nyepi; Galungan; Waisak; Yom HaZikaron; Yom HaShoah; Lag BaOmer; Mimouna; Fallas; Feria; San Fermín; Sant Jordi; Carnaval; Karnaval; Carnevale; Reek Sunday; Whit week; Wakes Week; Tết; Arbaeen; Arbaʿeen; Mehregan; Yalda; Laylat al-Miraj; Shab-e-Barat; Eid Milad; Timket; Fasika; Sham el-Nessim; Coptic Christmas; Dydd Gŵyl Dewi; Dydd Mawrth; Dydd Llun; Dydd Mercher; Dydd Iau; Dydd Gwener; Advent Sunday; Rose Monday; Fat Tuesday; Sallah;
New Year's Eve; New Year's Day; New Year's; New Year; Hogmanay; Epiphany; Twelfth Night; Candlemas; Chinese New Year; Lunar New Year; Seollal; Chuseok; Tet; Burns Night; Australia Day; Waitangi Day; Martin Luther King Day; MLK Day; Groundhog Day; Valentine's Day; Valentine's; Presidents' Day; Presidents Day;
Shrove Tuesday; Pancake Day; Mardi Gras; Fasching; Karneval; Rosenmontag; Weiberfastnacht; Ash Wednesday; Lent; St Patrick's Day; St. Patrick's Day; Saint Patrick's Day; St Andrew's Day; St David's Day; St George's Day; Mothering Sunday; Mother's Day; Father's Day; Palm Sunday; Maundy Thursday; Good Friday; Holy Week; Semana Santa; Easter Sunday; Easter Monday; Easter;
Orthodox Easter; Passover; Pesach; Purim; Shavuot; Rosh Hashanah; Rosh Hashana; Yom Kippur; Sukkot; Simchat Torah; Hanukkah; Chanukah; Tu BiShvat; Tisha B'Av; Eid al-Fitr; Eid al-Adha; Eid ul-Fitr; Eid ul-Adha; Eid; Bakrid; Ramadan; Ramazan; Ashura; Muharram; Mawlid; Laylat al-Qadr; Nowruz; Norouz; Newroz; Diwali; Deepavali; Holi; Navratri; Dussehra; Durga Puja; Pongal; Onam; Raksha Bandhan; Rakhi; Ganesh Chaturthi; Vaisakhi; Baisakhi; Vesak; Songkran; Loy Krathong; Obon; Golden Week; Qingming; Mid-Autumn Festival; Dragon Boat Festival;
Anzac Day; ANZAC Day; May Day; Labour Day; Labor Day; Memorial Day; Juneteenth; Canada Day; Victoria Day; Bastille Day; Fourth of July; Independence Day; Heroes' Day; Heroes Day; National Day; Republic Day; Freedom Day; Youth Day; Heritage Day; Africa Day; Emancipation Day; Constitution Day; Liberation Day; King's Day; Queen's Birthday; King's Birthday; Königsdag; Koningsdag; Sinterklaas; Columbus Day; Indigenous Peoples' Day; Thanksgiving; Black Friday; Veterans Day; Remembrance Day; Remembrance Sunday; Armistice Day; Bonfire Night; Guy Fawkes Night; Guy Fawkes; Halloween; Hallowe'en; All Saints' Day; All Saints; All Souls' Day; All Souls; Day of the Dead; Día de los Muertos; Día de Muertos; St Martin's Day; Martinmas; Michaelmas; St Nicholas Day; Nikolaus; Santa Lucia; St Lucia; Lucia; Advent;
Christmas Eve; Christmas Day; Christmas; Xmas; Boxing Day; St Stephen's Day; Heiligabend; Weihnachten; Silvester; Ostern; Pfingsten; Whitsun; Whit Monday; Pentecost; Ascension Day; Ascension; Corpus Christi; Fronleichnam; Assumption; Ferragosto; Immaculate Conception; Noël; Navidad; Reyes; Nochebuena; Nochevieja; Toussaint; Midsummer; Midsummer's Day; Midsummer Eve; Walpurgis Night; Walpurgisnacht; St John's Eve; San Juan; Oktoberfest; Bank Holiday; bank holiday Monday; Spring Bank Holiday; half-term; half term; Nos Galan; St Dwynwen's Day; Matariki; Up Helly Aa; Lammas; Lughnasa; Samhain; Imbolc; Beltane; Kwanzaa; Timkat; Meskel; Enkutatash; Genna; Vappu; Kupala; Maslenitsa; Orthodox Christmas; Feast of the Sacrifice; Sugar Feast; Bayram; Kurban Bayramı; Sheikh's Day; Super Bowl Sunday; Super Bowl; Melbourne Cup Day; Melbourne Cup; Grand Final weekend
`);
