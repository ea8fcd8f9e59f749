import { mensNames as mens, womensNames as womens } from "./first-names.ts";

const words = (list: string): readonly string[] => list.split(" ");

/** Given names that mostly women bear, the world over. Read only to match "she" with a name nearby; never kept. */
export const womensNames: ReadonlySet<string> = new Set([
  ...womens,
  ...words(
    "(list: ); */ ...womens, ...words( /** ; = => Antonia Aparna Araceli Aretha Ariana Arianna Arlene Aruna Arwa Asha Ashleigh Astrid Athena Aude Aurora Ava Ayaka Ayelet Ayumi Azadeh " +
      "Azza Babette Barbro Beata Beatriz Begoña Belinda Belén Berenice Bernice Bertha Betsy Bettina Bhavna Birgit Birgitta Blanca Blessing Bonnie Bożena Breanna Brianna Brigid Brigitte " +
      "Bronwyn Bukola Busisiwe Caitlin Caitríona Camille Candace Candice Candida Carina Carlota Carly Carmela Carolina Carrie Catalina Catarina Cate Cathy Catriona Cecile Celeste Celia " +
      "Chandrika Chantal Charlene Charmaine Chiamaka Chioma Chitra Chloé Christa Christelle Christiana Ciara Cinzia Clare Clarissa Claudette Clémentine Colette Colleen Consuelo Cora " +
      "Corazon Cordelia Corinna Corinne Cornelia Crystal Cécile Dagmar Dalia Danica Daniela Daniella Daphne Darlene Debbie Deepa Deepika Deirdre Delia Delphine Denise Desiree Devi Dina " +
      "Dinah Divya Dominika Donatella Dorothea Dorothée Droupadi Dunja Ebony Edna Edwina Efua Eilidh Ekaterina Elaina Eleni Eleonora Elif Elin Elisabetta Elise Eliza Elke Ellie Eloise " +
      "Elvira Emilia Emilie Emine Emmanuelle Enid Ericka Erika Erna Ernestina Esi Esme Esmeralda Esperanza Estelle Ethel Etta Eugenia Eugenie Eunice Evangeline Eve Evelin Ewa Fabiana " +
      "Fadumo Faith Fanny Farida Farzana Fatemeh Fatim Fatimah Fatou Fatoumata Favour Federica Felicia Felicity Fern Fernanda Fikile Filomena Fleur Flora Folake Freda Freya Frida Frieda " +
      "Funke Gabriella Gail Galina Gauri Geeta Genevieve Geneviève Georgette Georgina Germaine Gertrude Ghada Gillian Gina Ginevra Ginny Gisela Gisele Gita Giulia Giuliana Given Glenda " +
      "Glenys Golda Graciela Graziella Greer Gretchen Griselda Gro Gudrun Gulnara Gwendolyn Gwyneth Hadley Haifa Hailey Haleh Hana Hanan Hanna Hanne Harsha Haruka Hasina Hatice Hattie " +
      "Hazel Heba Hedda Hedwig Heike Helga Helle Heloise Hema Hend Henrietta Hermione Hessa Hilde Hina Hiroko Hoda Honor Hope Hortense Huda Hélène Ilana Ilona Ilse Iman Imelda Imogen " +
      "Inaya Inge Inmaculada Ioana Iolanda Iracema Isabelle Isadora Isla Isolde Itziar Ivana Ivonne Izabela Jacinta Jaclyn Jacqui Jadwiga Jaimie Jana Janae Janelle Janine Jasmin Jasmina " +
      "Jayanthi Jeanette Jeannie Jelena Jenna Jenni Jennie Jenny Jinan Joana Jocelyn Jodi Jodie Johanna Jolanta Jolene Josefa Josefina Josefine Josie Joséphine Juana Judi Julianna " +
      "Julianne Julieta Juliette Jutta Jyoti Kaja Kalpana Karina Karla Karolina Kasia Katarina Katarzyna Kateryna Kathrin Kathryn Katja Katy Katya Kavita Kaye Keira Kelechi Kellie Kelsey " +
      "Kendra Kerstin Khadijah Khaleda Khanyi Kiara Kirstie Kirsty Komal Krista Kristin Kristine Krystal Krystyna Kyoko Kyra Laetitia Lakshmi Larisa Latisha Laurel Laurie Lavanya Lavinia " +
      "Layal Leandra Leann Leanne Leela Leni Lenora Leonie Leonor Lerato Lesley Letizia Leïla Liana Lidia Liesel Lila Lilia Lilian Liliana Liliane Lillian Lilly Lina Lindiwe Linnea Liv " +
      "Livia Liza Lizzie Ljubica Loretta Lori Lotte Loubna Louisa Lourdes Luana Luciana Lucie Lucille Lucinda Lucrecia Ludmila Luz Lyudmila Léa Macarena Madhuri Madison Magda Maha Mahnaz " +
      "Maia Maike Maisie Maite Maja Malgorzata Malika Malin Mamta Manal Mandisa Manon Marcela Marcelle Marcia Margarete Margaux Margo Margot Margrethe Marguerite Mariana Marianna Marianne " +
      "Maribel Maricel Mariela Marietta Marija Marijke Marilena Marilou Marion Marisa Marisol Marissa Marita Maritza Marjorie Marlene Marli Marsha Martina Masha Mathilde Matilda Maud " +
      "Maura Mavis Mayra Małgorzata Mbali Meena Meera Meg Mehwish Melisa Mette Micaela Michaela Michaele Michiko Mikaela Milagros Mildred Milena Millie Mimi Mina Minna Miranda Mireille " +
      "Mirjam Miroslava Misty Mitsuko Miyoko Moana Modupe Mollie Monika Monique Morag Mpho Muna Muriel Myra Myriam Myrna Myrtle Mónica Nabila Nadezhda Nadine Nadège Nafisa Nahid Naima " +
      "Najat Najla Najwa Nandini Narges Nargis Nasreen Nastassja Natacha Nawal Nazanin Nazia Neelam Neha Nellie Nelly Nerys Ngozi Nia Niamh Nicki Nicoleta Nicolette Nikki Nilufar Nirmala " +
      "Nisha Nita Noelle Noemi Nokuthula Nomsa Nomvula Noreen Nosipho Noémie Ntombi Nuala Nuria Núria Oksana Oluchi Omolola Oona Ophelia Oprah Oriana Orly Ornella Osnat Paloma Pam Parvati " +
      "Parveen Parvin Patience Patrizia Patti Patty Paulette Payal Pearl Perpetua Petra Philippa Philomena Phoebe Phumzile Pilar Pippa Polly Pooja Poonam Portia Pranitha Pratibha Precious " +
      "Preeti Primrose Priscilla Priyanka Prudence Purnima Qudsia Queenie Rabia Rachael Rachele Rachida Radha Rafaela Raffaella Raghad Ragnhild Rahma Raisa Rajni Ramona Ranjana Raquel " +
      "Rasha Rashida Raya Read ReadonlySet<string> Rebeca Reem Reema Reena Refilwe Regine Rehana Reiko Rekha Rena Renate Renee Renée Reshma Reyhan Rhea Rhiannon Rhona Ria Riham Rima Rina " +
      "Rivka Rochelle Rocío Rohini Roisin Romina Rona Ros Rosalie Rosalina Rosalyn Rosalía Rosamund Rosanna Rosaria Roselyn Rosemarie Rosie Rosina Rosita Rowena Roxanne Roya Ruby Rukmini " +
      "Rumana Rupa Ruqayyah Rutendo Róisín Saadia Sabine Sadaf Sadia Safia Sahar Saida Sajeda Sakina Salima Sally Saloni Samia Samina Sandhya Sandrine Sangeeta Sania Sanna Saoirse Sapna " +
      "Saraswati Sarita Savannah Savita Seema Segolene Selin Selma Senait Serena Set([ Sevgi Shabana Shabnam Shahnaz Shaima Shaista Shakira Shalini Shamima Shanthi Shanti Sharifa Sharmila " +
      "Sharyn Shawna Shazia Sheikha Shelly Sherri Sherry Sheryl Shilpa Shireen Shirin Shobha Shona Shreya Shruti Shula Sian Sibongile Sigal Sigourney Silvana Silvina Sima Simona Sindisiwe " +
      "Sinead Sinéad Siobhan Siobhán Siri Sirima Sita Sivan Siân Smriti Sneha Snezana Solange Soledad Soraya Stefania Stefanie Steffi Steph Sudha Suhair Suhana Sujata Sultana Sumati " +
      "Sumiko Sunita Supriya Suraya Susana Susanne Sushma Susie Suzan Suzanna Suzy Swati Sybil Sylvie Ségolène Tabitha Tahira Tahmina Tamar Tamika Tamsin Tanja Tansu Tasneem Tatjana " +
      "Tatyana Tawakkol Tayyaba Temitope Tererai Teri Terri Thandeka Thandi Thandiwe Thea Theodora Therese Thuli Thulisile Thérèse Tiana Tilda Titilayo Toshiko Tove Trina Trudy Tsitsi " +
      "Tulsi Tzipi Ulrike Urszula Usha Ute Uzma Vaishali Valentyna Valérie Vandana Vani Vasundhara Veena Velma Venus Veronika Veronique Verónica Vicki Vicky Vidya Viktoria Viktoriia Vilma " +
      "Viola Violeta Vivien Vivienne Vjosa Véronique Wafa Wafaa Wanda Wangari Wanjiru Waris Wilhelmina Wilma Winifred Winnie Wislawa Xiomara Xochitl Yael Yasmeen Yasmina Yekaterina Yelena " +
      "Yesenia Yetunde Yevgenia Yingluck Yoko Yoselin Yuko Yumiko Yuriko Yvonna Zahira Zainabu Zandile Zanele Zeenat Zeinab Zelda Zeynep Zinaida Zita Zodwa Zofia Zoya Zulaikha Zuleikha " +
      "Zuzana Zuzanna a bear, const export kept. list.split( match mostly name names nearby; never new only over. readonly string): string[] that the to with women womensNames: words " +
      "world Émilie",
  ),
]);

/** Given names that mostly men bear. */
export const mensNames: ReadonlySet<string> = new Set([
  ...mens,
  ...words(
    "Aamir Abbas Abd Abdallah Abdelaziz Abdelfattah Abdelkader Abderrahmane Abdi Abdirahman Abdulaziz Abdulkadir Abdulrahman Abhishek Abiy Abubakar Achim Achmad Adama Adebayo Adel " +
      "Ademola Adil Aditya Adrien Agostinho Agustin Agustín Ahmet Aidan Aiden Ajay Akbar Akhilesh Akinwumi Akira Akram Alaa Alain Alasdair Alassane Alastair Aldo Alec Alejandro Aleksander " +
      "Aleksei Alexandros Alexandru Alexey Alf Alhaji Alistair Alois Alpha Alphonse Amar Amiri Amr Anand Anas Anatol Anatoly Andoni Andreu Angelo Anis Anselm Ansgar Antal Antonis Anurag " +
      "Arash Aravind Archie Arif Aristide Arnaud Arne Artem Artur Arun Arvydas Aryeh Asad Asaf Asger Ashraf Ashwin Aslam Asmar Assad Atal Atif Atiku Atsushi Attila Atul Aubrey Augustin " +
      "Augustine Aung Aurelien Aurélien Avigdor Avram Axel Aydin Azhar Baba Babatunde Bandar Baptiste Barnabas Barnaby Bartosz Basil Bassam Bastian Bastien Bayo Bela Bengt Benicio Benito " +
      "Benoit Benoît Bernardo Berthold Bertrand Bharat Bhupesh Binod Birger Björn Blaise Bogdan Bohdan Bola Bolaji Borys Boyko Branko Brice Bronisław Bud Bulent Burak Burt Byron Caetano " +
      "Caleb Callum Camilo Canaan Carey Carles Carsten Caspar Casper Cassius Cathal Cecil Cedrick Cem Cheikh Chester Chidi Chinonso Chinua Christo Christos Chuka Chukwuemeka Chukwuma " +
      "Ciaran Ciarán Cillian Clarence Clark Clayton Clemens Clement Cliff Clifford Clifton Clyde Cody Colby Cole Conor Conrad Constantin Constantine Corey Cormac Cornelius Cory Cosmin " +
      "Costas Cristian Cristóbal Curt Curtis Cyprian Cyriaque Dag Dagfinn Damiano Damien Damon Daniil Danilo Danylo Dario Darius Darko Darnell Darrell Darryl Daryl Davis Dawid Dawood " +
      "Dawud Deepak Dejan Delroy Demetrios Demetrius Denys Denzel Deon Devendra Dewey Dharmendra Dick Didier Dietmar Dietrich Dimitar Dimitrij Dimitrios Dimitris Dinesh Dino Dion Djamel " +
      "Djibril Domenico Domingo Donato Donnie Donny Dragan Duarte Duma Dusan Dušan Dylan Eamon Eamonn Earnest Ebenezer Eberhard Ebrahim Eddy Edgardo Edoardo Edouard Edson Efrain Efren " +
      "Egon Eirik Ejike Ekrem Eladio Eldad Eldon Eliezer Elijah Eliot Eliseo Ellis Elmar Elvis Emanuel Emeric Emile Emiliano Emilio Emin Emir Emmett Emre Engin Ephraim Eren Ernst Errol " +
      "Erwin Eyal Ezekiel Ezra Fabian Fabien Fabrice Fabrizio Fahad Fahd Faiz Faustin Fausto Fawad Fawaz Feisal Femi Ferenc Fergus Fernand Festus Fikret Filip Filippo Finn Fintan Firas " +
      "Floyd Foday Folarin Forrest Fouad Frans František Freddie Freddy Frederic Frederik Fredrik Fritz Frédéric Fuad Fumio Fyodor Félix Gabor Gad Gael Gaetano Gamal Gaston Gaurav Gautam " +
      "Gebran Genaro Gennady Geoffroy Gerardo Gerd Germán Gerrit Gerry Gert Ghassan Gian Gianfranco Gianluca Gianni Gideon Gil Gilad Gilberto Giles Gino Girish Giuliano Godfrey Godwin " +
      "Gonzalo Gopal Goran Gotabaya Gregor Gregorio Grigoris Grigory Grzegorz Gudmundur Guilherme Gunnar Gurpreet Gus Gustaf Guus Gwyn György Györgyi Gábor Gérard Göran Günter Günther " +
      "Habib Hadi Hafiz Haider Hakan Hakim Hal Haldor Halim Halvard Hamad Hamdi Hamish Hani Hank Hari Haris Harish Harlan Haroon Harrison Haruhiko Harun Hashim Hastings Hatem Haydar " +
      "Hayden Heikki Heiko Helge Helmut Hendrik Henning Henryk Heribert Hermann Hernán Herschel Hideki Hidetoshi Hilario Himanta Hirohito Hiroshi Hisham Horace Horacio Horst Houssem Howie " +
      "Hubert Hugues Humphrey Huseyin Hussam Håkan Iain Ibrahima Idris Idriss Ignacio Ignatius Ike Ilan Ilia Ilya Ilyas Imad Immanuel Indra Inigo Ioannis Ira Irakli Irfan Irvin Irving " +
      "Irwin Isak Ishaan Ishmael Isidro Ismael Issa Issam István Itamar Ivar Ivica Ivo Ivor Iván Izzy Jaakko Jabari Jaco Jacobo Jagdish Jagmeet Jairo Jalal Jalil Jamaal Jannik Janusz " +
      "Jarosław Jarrod Jasem Jasper Jassim Javad Javid Jawad Jean-Claude Jean-Luc Jean-Marc Jean-Michel Jean-Paul Jean-Pierre Jean-Yves Jed Jefferson Jeffery Jeppe Jermaine Jerzy Jerónimo " +
      "Jethro Jhon Jiang Jimmie Jiri Jiří Joakim Jochen Joko Jordi Jordão Joris Josep Josephat Josias Josip Jovan Juha Juho Jukka Junaid Jyrki Jérôme Jón Jörg Júlio Kabir Kader Kailash " +
      "Kaito Kalle Kamal Kamel Kamran Kapil Karel Karol Karsten Karthik Kasim Kaspars Kassim Katsuya Kaushik Kaveh Kayode Kazimierz Kazuo Keenan Kehinde Keir Kelvin Kemal Kenji Kennedy " +
      "Kenny Kent Kermit Khalil Khurram Kieran Kingsley Kiril Kirk Kiyoshi Klaus Klemens Knut Kobe Koichi Koji Kojo Kostas Kristian Kristof Kristoffer Krzysztof Kunal Kurtis Kwabena " +
      "Kwadwo Kwaku Kwasi Kwesi Kyriakos Ladislav Lakshan Lalit Lamine Laszlo Laurence Lauri Lazar Leander Leandro Leif Leighton Leland Lennart Lennox Leopold Leopoldo Leszek Lev Levi " +
      "Levon Lex Lino Linwood Lior Lorne Lothar Lovro Lubomir Luciano Lucio Lukasz Lukáš Lyle Lyndon László Maarten Maciej Macky Mads Magnus Maher Mahesh Mahinder Mahir Maik Majid Makoto " +
      "Malachi Malek Mamadou Mamoun Mandla Manfred Mangosuthu Manish Manny Manoj Mansoor Mansour Manu Marat Marcelino Marcello Marcelo Marcin Marek Mariusz Markku Marouane Martín " +
      "Marwan Masahiro Masato Masayoshi Mashrafe Massimiliano Massimo Mateusz Mathew Mathias Matias Mats Matti Matías Matúš Mauritz Maxime Maximilian Maximiliano Maynard Mayowa Melchior " +
      "Menachem Mervyn Mesut Meyer Michalis Michał Mick Mickey Mihail Mikael Mikel Mikheil Miki Mikko Miklós Mikołaj Milo Milorad Miloš Milton Miro Miroslav Mirza Mitchell Modibo Mohd " +
      "Mohsen Mohsin Moisés Mojtaba Mollah Momodou Monty Mordechai Morris Mort Morten Mthuli Muazu Muhyiddin Mukhtar Mulatu Munir Muqtada Murad Muraleedharan Murray Musa Mushtaq Mykhailo " +
      "Mykola Myles Myron Nabil Nadav Nadeem Nader Nadir Naguib Najib Narayan Naser Nasir Natan Naveed Naveen Nayib Ned Nedim Nestor Neville Ngugi Niall Niccolo Nicky Nico Nicolae Niels " +
      "Niko Nikola Nikolaj Nikolaos Nikolay Nils Nima Nitin Nizar Njabulo Nkosi Nnamdi Nolan Norm Nouri Nuno Nuri Nursultan Néstor Obafemi Obed Octavio Odilo Oguz Olafur Olav Olayinka Ole " +
      "Oleksandr Oleksii Oleksiy Olli Olu Olumide Olusegun Oluwaseun Onur Oren Orhan Oriol Orville Oskar Osman Osvaldo Otis Ottmar Ousmane Ozan Paavo Paddy Pankaj Panos Pape Patricio " +
      "Patrik Patryk Paulinho Pavlo Pawel Paweł Payton Peder Pekka Pere Perry Peyton Phaedrus Philemon Phumlani Piers Pietro Pim Pinarayi Pius Piyush Prabhakar Prabowo Pradeep Prakash " +
      "Pramod Prashant Pratap Praveen Pravind Prayut Preston Prithviraj Puneet Pádraig Qais Quincy Qusay Rached Radek Radosław Radovan Rafał Rafi Rafik Raghuram Raheem Rahman Raimo Rainer " +
      "Rais Raja Rajan Rajat Rajeev Rajendra Rajnath Rakesh Raman Ramzan Ramzi Randal Randall Randolph Ranil Ranjit Raouf Raphael Raphaël Rasmus Rasul Rauf Reggie Reginald Reiner Remi " +
      "Renato Renaud Renzo Reuben Reuven Reza Rhys Richie Rickey Rigoberto Rikard Rinaldo Riyad Roald Robbie Robinson Rocco Rocky Rodolfo Rodrick Rogelio Rogerio Rogério Rohan Rolando " +
      "Roly Romano Romeo Romulo Ronan Ronen Roni Roosevelt Roque Roscoe Rosendo Rotimi Royce Ruben Rubens Rubén Rudolph Rui Ruud Rémi Rüdiger Saadi Sabri Sachin Sadio Sadiq Sahil Saif " +
      "Sajid Sajjad Salah Salif Salil Salvatore Sameer Samir Sampo Samson Sandor Sandro Sanjeev Santosh Satish Satya Satyajit Sauli Saurabh Sayed Sayyid Schalk Scot Seamus Sebastien " +
      "Sebastián Sefton Segun Seiji Selahattin Selim Selwyn Semyon Serdar Serge Serhiy Seun Seymour Shabir Shafqat Shahbaz Shahid Shaikh Shakeel Sharad Sharif Shashi Shavkat Shehu Sheldon " +
      "Sherwin Shigeru Shinichi Shivraj Shlomo Shoaib Shyam Sibusiso Siddharth Sigmar Sigmund Sigurd Simeon Sipho Siyabonga Slava Slavko Sohel Solomon Sonny Soren Soumaila Sourav Spike " +
      "Spiro Stanislav Stanisław Stavros Steen Steffen Stelios Sten Stephan Stephane Stewart Stig Stjepan Stéphane Subhash Subrahmanyam Subramanian Sudhir Sukhbir Sulaiman Suleiman " +
      "Suleyman Sumit Sundar Surendra Surya Sushil Svein Syd Sylvain Sylvester Sándor Séamus Sébastien Søren Tadashi Tadeusz Taha Taher Tahir Tajuddin Takashi Takis Talal Talha Tamim " +
      "Tamás Tanmay Taras Taro Tassos Tatsuya Tayeb Tayyip Teddy Tejashwi Temur Tendai Terje Tetsuya Thaddeus Thaksin Tharman Theodor Theodoros Thiago Thierry Thilo Thom Thor Thorbjørn " +
      "Thorsten Tiago Tidjane Tilman Timo Timur Tito Tiziano Tobin Todor Tomislav Tomás Tomáš Tore Torsten Toshio Travis Trent Troy Tuan Tunde Turki Tyrone Tyson Tzachi Uche Udo Ugur Ulf " +
      "Ulrich Ulysses Unai Uri Uriel Urs Usama Utku Uwe Uzair Valdis Valentin Valeriy Valery Valter Valéry Vasil Vasile Vasily Vasyl Venkaiah Venkat Vernon Vicente Vidar Viljami Ville " +
      "Vinay Vincenzo Vineet Vinicius Virat Virgil Virgilio Vishal Vishnu Vitali Vitalii Vito Vittorio Vlad Vladislav Vojislav Volker Vusi Vyacheslav Waheed Wahid Waldemar Walid Wally " +
      "Walt Waqar Wasim Wendell Wilber Wilbur Wilfred Wilfredo Wilfried Willard Willie Willy Wilson Wim Winfried Wojciech Wole Woodrow Wyatt Xabier Xander Xavi Yaakov Yahaya Yakov Yakubu " +
      "Yanis Yannis Yaron Yaroslav Yashwant Yasin Yaw Yehuda Yemi Yevgeny Yiannis Yoann Yogendra Yogi Yohannes Yonatan Yoram Yoshio Youri Yousaf Yuriy Yuval Yves Zaheer Zahid Zakaria Zaki " +
      "Zayn Zdeněk Zeljko Ziad Zied Ziyad Zoltan Zoltán Zubair Zulfikar Zvi Zygmunt Álvaro Ángel Édouard Émile Íñigo Ólafur Łukasz Željko",
  ),
]);
