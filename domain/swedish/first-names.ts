/**
 * First names that people in Sweden have, the common ones of each generation and origin. Source: SCB's name statistics,
 * picked by hand. A name that isn't here is still read where it is on the roster or in the attendance list.
 */
const NAMES =
  'Abbe Abdi Abdul Abdullah Adam Adnan Agda Agneta Agnes Ahmad Ahmed Aida Aina Albert Albin Alex Alexander Alexandra Alf Alfred Ali Alice Alicia Alina Allan Alma Alva Alvar Alvin Amalia Amanda Amina Amir Anders Andrea Andreas Anette Anett Angela Angelica Anita Anja Anki Ann Anna Anna-Karin Anna-Lena Anna-Maria Anne Anneli Annelie Annette Annica Annie Annika Ann-Britt Ann-Charlotte Ann-Christin Ann-Louise Ann-Marie Ann-Sofie Annsofie Ann-Sofi Anton Antonia Arne Aron Arthur Arvid Asta Astrid August Aurora Axel ' +
  'Barbro Basma Beatrice Ben Bengt Bengt-Göran Benjamin Benny Bertil Bettan Bianca Bibbi Bill Birger Birgit Birgitta Bjarne Björn Bo Bodil Boel Bosse Britt Britta Britt-Marie Bror Börje Caisa Cajsa Camilla Carin Carina Carl Carl-Johan Carola Carolin Carolina Caroline Casper Catarina Catharina Cathrine Cecilia Charlie Charlotta Charlotte Chris Christel Christer Christian Christina Christine Christoffer Cissi Clara Claes Claes-Göran Claudia Connie Conny Cornelia Curt ' +
  'Dag Dagny Dan Dana Daniel Daniela Daniella David Delia Denise Dennis Diana Dick Dilan Disa Doris Dragan Ebba Eddie Edit Edith Edvard Edvin Edward Eila Einar Eivor Elena Eleonor Eli Elias Elin Elina Elinor Elisabet Elisabeth Elise Ella Ellen Ellinor Elliot Elly Elsa Elsie Elsy Elvira Elvis Emanuel Embla Emelie Emil Emilia Emily Emma Emmy Enar Erica Erik Erika Erland Erling Ernst Eskil Ester Estrid Eva Eva-Karin Eva-Lena Eva-Lotta Eva-Marie Evelina Evert Evy ' +
  'Fadi Farah Farid Fatima Fatma Felicia Felix Filip Filippa Folke Frank Fredric Fredrik Fredrika Frej Freja Frida Fritz Gabriel Gabriella Georg George Gerd Gerda Gert Gertrud Gisela Gittan Glenn Greger Greta Gudrun Gullan Gun Gun-Britt Gunborg Gunder Gunhild Gunilla Gunnar Gunnel Gunvor Gustaf Gustav Göran Gösta Göte Görel Hampus Hanna Hannah Hanne Hannes Hans Hans-Erik Harald Harry Hassan Hasse Hedda Hedvig Helen Helena Helene Helge Helmer Helén Helene Henning Henric Henrik Henry Herbert Herman Hilda Hilding Hilma Hjalmar Holger Hossein Hugo Hussein Håkan ' +
  'Ibrahim Ida Ida-Lina Ilse Ina Ines Inga Inga-Lill Inge Ingegerd Ingela Ingemar Inger Ingmar Ingrid Ing-Marie Ingvar Ingvor Ira Irene Iris Irma Isa Isabel Isabell Isabella Isabelle Isak Ismail Ivan Ivar Jacob Jakob Jamila Jan Jan-Erik Jan-Olof Jana Jane Janne Jasmin Jasmine Jean Jeanette Jennie Jenny Jens Jerker Jerry Jesper Jessica Jill Jimmy Joakim Joar Jocke Joel Johan Johanna Johannes John Johnny Jon Jonas Jonatan Jonathan Jonna Josef Josefin Josefina Josefine Judit Julia Julian Juliana Jörgen ' +
  'Kaisa Kaj Kajsa Kalle Karim Karin Karina Karl Karl-Erik Karl-Gustav Karl-Johan Karolin Karolina Kasper Katarina Katja Katrin Kenneth Kent Kenny Kerstin Kevin Khadija Kicki Kim Kjell Klara Klas Knut Konrad Kristian Kristin Kristina Kristoffer Krister Kurt Lage Lars Lars-Erik Lars-Göran Lars-Olof Lasse Laura Leif Leila Lena Lennart Leo Leon Lennox Leopold Lia Liam Lilian Lillemor Lilly Lina Linda Linnea Linnéa Linn Linus Lis Lisa Lisbeth Lisa-Marie Lise Lise-Lotte Liselott Liselotte Liv Lo Lotta Lotten Louise Love Lovisa Lucas Lucia Ludvig Ludwig Luna Lukas Lydia ' +
  'Mac Madeleine Magda Magdalena Magnus Mahmoud Maja Maj Maj-Britt Majken Malena Malin Malte Manne Manuel Marcus Mareike Margareta Margaretha Margit Margot Maria Mariam Marian Marianne Marie Marie-Louise Marika Marina Mario Marit Marita Marja Markus Marlene Marta Martha Martin Martina Mary Maryam Mathias Mathilda Matilda Mats Mattias Maud Maurits Max Maxim Mehmet Melissa Melker Melvin Mia Micael Michael Michaela Mikael Mike Mikaela Milla Mille Milo Mimmi Miranda Mirja Mirre Moa Mohamed Mohammad Mohammed Mona Monica Monika Morgan Muhammad My Mårten Måns Märit Märta ' +
  'Nadia Nadja Naima Nasrin Natalia Natalie Nathalie Nelly Neo Nettan Niclas Nicolas Nicole Nils Nils-Erik Nike Niklas Nina Nisse Noa Noah Noel Nora Nour Nova Ola Olav Ole Olga Oliver Olivia Olle Olof Olov Omar Oscar Oskar Osman Otto Ove Owe Ove Palle Parisa Patric Patricia Patrick Patrik Paul Paula Pauline Pea Pehr Pelle Per Per-Arne Per-Erik Per-Olof Percy Pernilla Perry Petra Petronella Peter Petter Philip Pia Pierre Pontus Primo Per-Olov Ragnar Ragnhild Rasmus Rebecca Rebecka Regina Reidar Reine Renée Richard Rickard Rikard Rita Ritva Robert Robin Roger Roland Rolf Ronja Ronny Rose-Marie Roy Ruben Rune Rut Ruth Rutger ' +
  'Saga Saher Said Saida Salma Sam Samantha Samir Samira Samuel Sandra Sanna Sanne Sara Sarah Sebastian Selma Sigge Signe Sigrid Sigvard Simon Sirpa Siri Siv Sixten Sofi Sofia Sofie Solveig Sonja Sten Stefan Stefanie Stellan Stig Stina Sture Sune Susan Susann Susanna Susanne Suzanne Svante Sven Sven-Erik Sven-Olof Svea Sylvia Synnöve Sören Tage Tanja Tara Tea Ted Teodor Teres Terese Teresia Thea Theo Theodor Theres Therese Thomas Thore Thorbjörn Thorsten Tiina Tilda Tilde Tim Timo Tina Tindra Tobias Tom Tomas Tommy Tone Tony Tor Torbjörn Tord Tore Torgny Torsten Tove Truls Tuva Tuula Tyra Ture Tyko ' +
  'Ulf Ulla Ulla-Britt Ulrica Ulrik Ulrika Urban Ursula Uffe Vanja Vanessa Vega Vendela Vera Veronica Veronika Victor Victoria Vidar Viggo Viktor Viktoria Vilgot Vilhelm Ville Vilma Vincent Viola Viveca Viveka Vivi Vivianne Wiggo Wilhelm William Wilma Yasmin Yasmine Ylva Yngve Yusuf Yvonne Zahra Zakaria Zara Zeinab Zelda Zoe Åke Åsa Åse Älva Örjan Östen';

/** What people are called by their friends, and in hasty notes. */
const SHORT_FORMS =
  'Adde Affe Anci Ankan Arre Atte Babsan Bella Berra Bibban Bittan Bobban Bobo Bojan Brasse Brita Buster Calle Carro Challe Chrille Cilla Crille Dagge Danne Dante Davve Ebban Edda Elle Fia Fiffi Figge Fippe Foppa Frallan Frasse Fredde Freddan Fredda Gabbe Goffe Gurra Gunnis Gunsan Hampe Hannis Hebbe Henke Hubbe Ingis Ingo Jacke Jeppe Jessan Jojje Jolle Jompa Jonte Jossan Kajan Katta Kattis Keffe Kenta Kicke Kickan Krille Laila Leffe Lelle Lillan Lisen Lisbet Lollo Lottis Ludde Lusse Macke Mackan Maggan Majsan Malla Marre Mattan Micke Mickan Minna Misse Mogge Monkan Muffe Musse Nalle Nanna Nicke Nicko Nilla Nille Nubbe Obbe Olli Peo Peppe Perra Pirre Pyret Ragge Rebban Ricke Ricki Robban Roffe Rogge Rolle Rulle Sanni Sassa Sebbe Sibban Snorre Steffe Steffo Stickan Stoffe Sussi Susso Svenne Tessan Tilla Titti Tobbe Tompa Tova Tutta Ulle Ullis Vicke Vickan Vivvi';

const MORE_NAMES =
  'Aila Aino Alba Aleksander Alisa Almir Amela Amelie Ana Anastasia André Andrej Anh Annalena Ann-Helen Ann-Kristin Ann-Mari Annelise Antonio Aram Arash Arian Arja Arman Armin Arto Ashkan Asif Asma Atle Ayla Ayse Azad Azra Bahar Banu Baran Behnam Berit Bernt Besim Birk Birthe Bozena Burak Carlos Carmen Cem Ceylan Dalia Danijela Daria Darko Dejan Deniz Djamila Dorota Dorte Duygu Ece Edin Edina Egon Eija Eino Elham Elif Elisa Elma Elmer Elna Elof Emina Emir Enes Enisa Eric Erkki Esa Esma Esther Eugen Ewa Fadime Fariba Farida Faris Fartun Fatou Fatuma Ferdinand Ferhat Fikret Firas Firat Fjodor Florian Frans Fredrica Gaby Gerhard Gull Gull-Britt Gunde Gunni Habib Halima Hamid Hamza Hana Hanan Hani Haris Harri Hatice Heidi Heikki Henna Hjördis Hodan Houda Huda Iman Imran Inga-Britt Inga-Maj Ingalill Ing-Britt Ing-Mari Iren Irena Irina Irja Iva Ivana Iwona Jaana Jacek Jacqueline Jalal James Jan-Åke Janet Jannike Jarmo Jasmina Javier Jelena Jeton Jo Joanna José Jovana Juha Juhani Jukka Jussi Jusuf Jutta Kaarina Kadir Kai Kaj-Åke Kamal Kamila Karl-Henrik Karl-Olov Karl-Axel Karsten Kasim Katarzyna Kathrin Kawa Kaya Khaled Khalid Kirsi Kirsten Kjerstin Kristofer Kurt-Åke Ladan Lajla Lamija Lana Lars-Gunnar Lars-Åke Latifa Layla Leena Lejla Leyla Levi Lian Lilja Lill Lill-Britt Lillian Lise-Lott Ljiljana Lola Lorena Lubna Luis Maj-Lis Majlis Malika Marcel Marek Mariana Marija Marjo Marjut Markku Marko Marlon Marwan Matteo Matti Maya Mehdi Mehran Meja Meriam Merja Merve Mesut Mikko Mila Milena Milos Mira Miran Mirjam Mirjana Mirsad Mirza Mitra Mohsen Mona-Lisa Mostafa Mouna Muna Murat Mustafa Nabil Nahid Najib Nasir Nastaran Navid Nawal Neda Nermin Nicola Nikola Nima Noor Noora Nuri Omid Orvar Outi Ozan Paavo Pasi Pauli Pavel Pekka Pelle-Erik Per-Anders Per-Ola Per-Åke Pertti Petrus Petteri Pirjo Pirkko Päivi Pär Rafael Rahim Raija Raili Raimo Ramin Rania Ranja Rashid Raul Razan Reijo Reza Riikka Riitta Rima Rodrigo Romeo Rosie Rosita Roya Runa Ryan Saad Saara Sabina Sabri Sabrina Sadia Safa Sahar Saima Sakari Saman Samer Sami Sana Sanja Sarita Sascha Satu Sead Seija Selda Selim Selin Sema Senad Seppo Serkan Sevda Sevgi Shahram Shirin Shukri Signar Silvia Simona Sini Sinikka Sirkka Siw Slavica Snezana Sofija Soile Solbritt Soran Soraya Stella Stephan Suad Suleiman Suvi Svetlana Taina Tamara Tania Tapio Tarek Tariq Tarja Teija Teresa Terttu Tiia Timmy Tintin Tonje Torgil Trine Tuija Tuomas Ulla-Karin Umut Urszula Vahid Valdemar Valentina Valter Veikko Vesa Vesna Vibeke Virpi Vivan Vivi-Ann Walter Wanda Wenche Wen Yan Yana Yasin Yassin Ylwa Yonas Youssef Yrsa Yuliya Yussuf Zaid Zaki Zana Zeynab Zeynep Zlatan Zoran Åsa-Maria';

const KNOWN: ReadonlySet<string> = new Set([NAMES, SHORT_FORMS, MORE_NAMES].flatMap((names) => names.split(' ')));

/** Pet names are made by a double consonant and an -e: "Tobbe", "Lelle", "Nicke". */
const PET_NAME = /^\p{Lu}\p{Ll}{0,3}(?:bb|ck|dd|ff|gg|ll|nn|pp|ss)e$/u;
const NO_PET_NAME =
  /^(?:Skulle|Ville|Ställe|Gille|Alle|Inne|Sinne|Minne|Finne|Uppe|Före|Efter|Bidde|Snacke|Stycke|Rocke)$/u;

/** Words as well, which small letters make no names: "per person", "tre sten", "love". */
const WORDS_TOO: ReadonlySet<string> = new Set(
  'alba an art ask ben björn bo can dag dan dana dante disa eli elle frej frost gun gull hans ina inga iris isa jo lage levi lia lill lilja liv lo love lova luna maj mats max melker mira my nova per sam sana sanna sanne silvia siri sten stella stig tea ted tor tone tova ros rut saga vega vera viking viola wen yan emir love romeo buster elle snorre marko milo kim ali'.split(
    ' ',
  ),
);

/** Whether a word in small letters is a first name and no other word: "ronny", "annelie". */
export function isFirstNameInSmallLetters(word: string): boolean {
  return (
    /^\p{Ll}[\p{Ll}-]{2,}$/u.test(word) &&
    !WORDS_TOO.has(word) &&
    KNOWN.has(word.charAt(0).toUpperCase() + word.slice(1))
  );
}

/** Whether a word is a first name, also in the genitive, as half of a double name, or with a surname's initial. */
export function isFirstName(word: string): boolean {
  const [first = ''] = word.split('-');
  return (
    KNOWN.has(word) ||
    KNOWN.has(first) ||
    (word.endsWith('s') && KNOWN.has(word.slice(0, -1))) ||
    (PET_NAME.test(word) && !NO_PET_NAME.test(word))
  );
}

/** Whether a word is someone's by a first name: "Annas", and not "Lars". */
export const isOwnedByFirstName = (word: string): boolean =>
  word.endsWith('s') && !KNOWN.has(word) && KNOWN.has(word.slice(0, -1));
