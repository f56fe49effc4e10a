import { wordList } from "./word-list.ts";

/** Given names borne mostly by women, of many origins. */
const femaleNames = wordList(`
  Aaliyah Abby Addie Allie Annika Ansley Aubrey Avery Bailey Brynn Callie Carly Cassidy Dani Delaney Ella Ellie Emmy Gracie Hallie Izzy Jayla Jenna Josie Kaia Kacey Kaylee Kenzie Kinsley Kylee Lexi Lilah Livia Maddie Makayla Mckenna Macy Mila Nevaeh Raegan Sloane Summer Taryn Tessa Abigail Ada Adela Adele Adeline Adriana Adrienne Agatha Agnes Aicha Aileen Aimee Aisha
  Alana Alba Alejandra Alessandra Alexa Alexandra Alexandria Alexis Alice Alicia Alina Alison Alissa
  Allison Alma Althea Alyssa Amalia Amanda Amara Amber Amelia Amina Aminata Amira Amy Ana Anastasia Andrea
  Angela Angelica Angelina Angie Anika Anita Anja Anjali Ann Anna Annabel Anne Annette Annie Antoinette
  Antonia Anya April Ariana Arlene Ashlee Ashleigh Ashley Astrid Asuncion Audrey Aurora Ava Ayesha
  Barbara Beata Beatrice Beatriz Becky Belinda Bella Bernadette Bernice Bertha Bessie Beth Bethany Betsy
  Betty Beulah Beverly Bianca Birgit Bonnie Brandi Brandy Brenda Briana Brianna Bridget Brigid Brigitte
  Brittany Brooke Caitlin Camila Camille Candace Candice Cara Carla Carlotta Carmen Carol Carole Carolina
  Caroline Carolyn Carrie Casandra Cassandra Cassie Catalina Catarina Catherine Cathleen Cathy Cecelia
  Cecilia Celeste Celia Chantal Charlene Charlotte Chelsea Cheri Cherie Cheryl Chiara Chloe Christa
  Christina Christine Christy Ciara Cindy Claire Clara Clare Clarissa Claudia Clementine Colette Colleen
  Concepcion Connie Constance Consuelo Cora Corinne Cornelia Courtney Cristina Crystal Cynthia Daisy
  Daniela Danielle Daphne Darlene Dawn Deanna Debbie Deborah Debra Deepa Deirdre Delia Della Delores
  Denise Desiree Destiny Diana Diane Dianna Dianne Dina Dolores Dominique Donna Dora Doreen Doris Dorothea
  Dorothy Edith Edna Eileen Elaine Eleanor Elena Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Ellie
  Eloise Elsa Elsie Elva Elvira Emilia Emily Emma Erica Erika Erin Erma Esmeralda Esperanza Estelle Esther
  Ethel Eugenia Eunice Eva Evangeline Eve Evelyn Faith Fatima Fatou Fay Faye Felicia Fern Fernanda Fiona
  Flora Florence Fran Frances Francesca Francine Freda Frida Gabriela Gabriella Gabrielle Gail Galina
  Gemma Genevieve Georgia Georgina Geraldine Gertrude Gina Ginger Giovanna Giulia Gladys Glenda Gloria
  Grace Graciela Greta Gretchen Griselda Guadalupe Gwen Gwendolyn Hailey Hana Hanna Hannah Harriet Hazel
  Heather Heidi Helen Helena Helene Helga Henrietta Hilary Hilda Hillary Holly Hope Ida Ilana Imelda Imogen
  Ines Inez Ingrid Irene Irina Iris Irma Isabel Isabella Isabelle Isla Ivana Ivy Jackie Jacqueline Jade
  Jamila Jana Jane Janelle Janet Janice Janine Jasmine Jayne Jean Jeanette Jeanine Jeanne Jenna Jennie
  Jennifer Jenny Jessica Jessie Jill Jillian Jo Joan Joanna Joanne Jocelyn Jodi Jodie Johanna Jolene Josefina
  Josephine Joy Joyce Juana Juanita Judith Judy Julia Juliana Julianne Julie Juliet June Justine Kaitlyn
  Kara Karen Kari Karin Karina Karla Kate Katelyn Katerina Katherine Kathleen Kathryn Kathy Katie Katrina
  Kavita Kay Kayla Keisha Kellie Kelsey Kendra Keri Kerry Khadija Kiara Kiersten Kimberly Kira Kirsten
  Kirsty Krista Kristen Kristi Kristin Kristina Kristine Krystal Kylie Lakshmi Lana Lara Latasha Latoya
  Laura Laurel Lauren Laurie Lavonne Leah Leanne Leila Lena Leona Leonor Leslie Leticia Lila Lillian Lilly
  Lily Lina Linda Lindsay Lindsey Lisa Liz Liza Lois Lola Lora Loretta Lori Lorna Lorraine Louisa Louise
  Lourdes Lucia Lucille Lucinda Lucy Luisa Luz Lydia Lynda Lynette Lynn Lynne Mabel Mackenzie Madeline
  Madison Mae Magdalena Maggie Maisie Malia Mandy Manuela Mara Marcela Marcella Marcia Margaret Margarita
  Margery Margot Maria Mariah Mariam Marian Mariana Marianne Maribel Marie Marilyn Marina Marisa Marisol
  Marissa Marjorie Marla Marlene Marsha Marta Martha Martina Mary Maryam Matilda Maureen Mavis Maxine May
  Maya Mei Melanie Melinda Melissa Melody Mercedes Meredith Mia Michele Michelle Mildred Millicent Millie
  Mina Minerva Minnie Miranda Miriam Misty Molly Mona Monica Monique Muriel Myra Myrna Myrtle Nadia Nadine
  Nancy Naomi Natalia Natalie Natasha Nellie Nicola Nicole Nina Noemi Nora Noreen Norma Nour Octavia Olga
  Olive Olivia Opal Ophelia Paige Pam Pamela Parveen Pat Patrice Patricia Patsy Patti Patty Paula Paulette
  Pauline Pearl Peggy Penelope Penny Petra Phoebe Phyllis Pilar Pippa Piper Polly Pooja Precious Priscilla
  Priya Rachael Rachel Ramona Raquel Rebecca Rebekah Regina Rekha Renata Renee Rhea Rhoda Rhonda Rita
  Roberta Rochelle Rosa Rosalie Rosalind Rosamund Rosario Rose Roseanne Rosemarie Rosemary Rosie Roxanne
  Ruby Ruth Sabina Sabrina Sadie Saima Sally Samantha Sandra Sandy Sara Sarah Sasha Savannah Selena Selma
  Serena Shannon Shanthi Shari Sharon Sheena Sheila Shelby Shelley Shelly Sherri Sherry Shirley Shreya
  Siobhan Sinead Skye Sofia Sonia Sonja Sonya Sophia Sophie Stacey Stacy Stella Stephanie Sue Sunita Susan
  Susana Susanna Susannah Susanne Susie Suzanne Svetlana Sybil Sylvia Tabitha Tamara Tameka Tamika Tammy
  Tania Tanya Tara Tasha Tatiana Tatyana Teresa Teri Terri Tess Tessa Thea Thelma Theresa Therese Tiffany
  Tina Toni Tonya Tori Traci Tracey Tracie Tricia Trina Trinity Trisha Trudy Ursula Usha Valentina Valeria
  Valerie Vanessa Velma Vera Verna Veronica Vicki Vickie Vicky Victoria Viola Violet Virginia Vivian
  Vivienne Wanda Wendy Whitney Wilhelmina Willa Wilma Winifred Xiomara Yasmin Yesenia Yolanda Yuki Yulia
  Yvette Yvonne Zahra Zainab Zara Zelda Zoe Zoey
`);

/** Given names borne mostly by men, of many origins. */
const maleNames = wordList(`
  Aaron Abdul Ace Aiden Anson Archer Ashton Beau Braden Braxton Brayden Brock Brody Brooks Caden Carson Chance Colt Colton Cooper Dalton Davis Dawson Deacon Easton Eamon Gage Gunnar Holden Hudson Jace Jaxon Jayce Jett Kaden Kellen Knox Kolton Landon Layne Mack Maddox Nash Niall Parker Paxton Quinton Reed Remington Rhett Ryder Rylan Sawyer Tanner Tate Trace Trey Tripp Turner Walker Weston Zack Zander Abdullah Abe Abel Abraham Abram Adam Adolfo Adrian Ahmad Ahmed Aidan Akeem Al Alan Albert
  Alberto Alec Alejandro Alessandro Alex Alexander Alexei Alfonso Alfred Alfredo Ali Alistair Allan Allen
  Alonzo Alphonse Alvaro Alvin Amir Amos Anand Anders Andre Andreas Andres Andrei Andrew Andy Angelo Angus
  Anil Anthony Anton Antonio Antony Archie Ariel Arjun Armando Arnold Arthur Arturo Arun Asher Ashok August
  Augustus Austin Avery Aziz Barack Barney Barry Bart Basil Ben Benedict Benito Benjamin Bennett Bernard
  Bernardo Bernie Bert Bertrand Bill Billy Blaine Blair Blake Bob Bobby Boris Brad Bradley Brady Brandon
  Brendan Brent Brett Brian Bruce Bruno Bryan Bryce Bryson Burt Byron Caleb Calvin Cameron Carl Carlo
  Carlos Carlton Carter Cecil Cedric Cesar Chad Charles Charlie Chase Chester Chris Christian Christoph
  Christopher Chuck Clarence Clark Claude Clay Clayton Clement Cliff Clifford Clifton Clint Clinton Clyde
  Cody Colby Cole Colin Collin Connor Conor Conrad Corey Cornelius Cory Craig Cristian Curt Curtis Cyril
  Cyrus Dale Dallas Damian Damien Damon Dan Dane Daniel Danny Dante Darell Daren Darin Darius Darnell Darrell
  Darren Darryl Darwin Daryl Dave David Dean Declan Deepak Delbert Dennis Denny Denzel Derek Derrick Desmond
  Devin Dewey Dexter Diego Dieter Dillon Dimitri Dmitri Dmitry Dominic Don Donald Donnie Doug Douglas Doyle
  Drew Duane Duncan Dustin Dwayne Dwight Dylan Earl Ed Eddie Edgar Edgardo Edmond Edmund Eduardo Edward
  Edwin Efrain Eli Elias Elijah Elliot Elliott Ellis Elmer Eloy Elton Elvis Emanuel Emilio Emmanuel Emmett
  Enrique Eric Erik Ernest Ernesto Ernie Ervin Esteban Ethan Eugene Evan Everett Ezekiel Ezra Fabian Faisal
  Farid Felipe Felix Fernando Fidel Finn Floyd Francesco Francis Francisco Frank Frankie Franklin Franz Fred
  Freddie Frederic Frederick Fredrick Fritz Gabriel Garrett Garry Gareth Gary Gavin Gene Geoff Geoffrey
  George Gerald Gerard Gerardo Gerhard Gilbert Gilberto Giorgio Giovanni Glen Glenn Gordon Graham Grant Greg
  Gregg Gregory Grover Guillermo Gunther Gus Gustavo Guy Habib Hakeem Hal Hamid Hank Hans Harlan Harold
  Harrison Harry Harvey Hassan Hector Heinrich Henri Henrik Henry Herbert Herman Hernan Hiroshi Homer Horace
  Howard Hubert Hugh Hugo Humberto Hussein Ian Ibrahim Ignacio Igor Imran Ira Irving Irwin Isaac Isaiah
  Ismael Israel Ivan Jack Jackson Jacob Jacques Jaime Jake Jamal James Jameson Jan Jared Jarrod Jason Javier
  Jay Jayden Jeff Jefferson Jeffery Jeffrey Jerald Jeremiah Jeremy Jermaine Jerome Jerry Jesse Jesus Jim
  Jimmie Jimmy Joao Joaquin Joe Joel Joey Johan Johann John Johnathan Johnny Jon Jonah Jonas Jonathan Jorge
  Jose Josef Joseph Joshua Josiah Juan Judd Jude Julian Julio Julius Justin Kamal Karim Karl Keith Ken
  Kendall Kendrick Kenneth Kenny Kent Kermit Kevin Khalid Kieran Kirk Klaus Kofi Kris Kurt Kwame Kyle Lamar
  Lance Larry Lars Laurence Lawrence Lee Leif Leland Leo Leon Leonard Leonardo Leopold Leroy Lester Levi
  Lewis Liam Lincoln Lionel Lloyd Logan Lonnie Lorenzo Lou Louie Louis Lowell Luca Lucas Luciano Luigi Luis
  Lukas Luke Luther Lyle Malcolm Manuel Marc Marcel Marcelo Marco Marcos Marcus Mario Mark Marlin Marlon
  Marshall Martin Marty Marvin Mason Mateo Mathew Matt Matteo Matthew Maurice Mauricio Max Maxwell Melvin
  Mervyn Michael Miguel Mike Mikhail Miles Milo Milton Mitch Mitchell Mohamed Mohammad Mohammed Moises Morgan
  Morris Moses Muhammad Murray Mustafa Myron Nabil Narendra Nasser Nate Nathan Nathaniel Ned Neil Nelson
  Nicholas Nick Nicolas Nigel Nikhil Nikolai Niles Noah Noel Nolan Norbert Norman Octavio Oleg Oliver Omar
  Orlando Orville Oscar Osama Otis Otto Owen Pablo Patrick Paul Pavel Pedro Percy Perry Pete Peter Phil Philip
  Philippe Phillip Pierre Preston Quentin Quincy Rafael Rahul Raj Rajesh Ralph Ramiro Ramon Randall Randolph
  Randy Raphael Rashid Raul Ravi Ray Raymond Reggie Reginald Reid Reinhard Rene Reuben Rex Ricardo Richard
  Rick Ricky Riley Rishi Rob Robbie Robert Roberto Robin Rocco Rod Roderick Rodney Rodolfo Rodrigo Rogelio
  Roger Roland Rolando Rolf Roman Romeo Ron Ronald Ronnie Rory Ross Roy Royce Ruben Rudolph Rudy Rufus
  Rupert Russ Russell Rusty Ryan Salvador Salvatore Sam Samir Sammy Samson Samuel Sanjay Santiago Santos
  Saul Scott Sean Sebastian Serge Sergei Sergio Seth Shane Shaun Shawn Sheldon Sherman Shinji Sidney Silas
  Silvio Simon Solomon Spencer Stan Stanislav Stanley Stefan Stephen Sterling Steve Steven Stewart Stuart
  Suleiman Sunil Suresh Sven Taylor Ted Terence Terrance Terrence Theo Theodore Thomas Tim Timothy Tobias
  Toby Tod Todd Tom Tomas Tommy Tony Travis Trent Trevor Tristan Troy Tucker Ty Tyler Tyrone Tyson Ulysses
  Vernon Viktor Victor Vijay Vikram Vince Vincent Vincenzo Virgil Vlad Vladimir Volodymyr Wade Wallace Walt
  Walter Warren Wayne Wendell Werner Wesley Wilbert Wilbur Wilfred Will Willard Willem William Willie Willis
  Wilson Winston Wolfgang Woodrow Wyatt Xavier Yusuf Zachary Zachery Zane
`);

/** Given names borne by women and men alike. */
const sharedNames = wordList(`
  Addison Ainsley Alexis Alva Andie Ashton Bailey Billie Bobbie Carey Carmel Casey Cary Charley Chi Cruz Dakota Dana
  Darby Devon Drew Eden Elia Ellery Emerson Emery Erin Frankie Gale Guadalupe Harley Harper Hayden Hunter
  Jackie Jaden Jaime Jamie Jessie Jody Jordan Jules Kai Kasey Kelley Kelly Kendall Kerry Kim Kimani Kyung
  Lane Laverne Lavern Lee Leigh Leslie Lindsay Ling Logan Lynn Marion Marley Micah Min Morgan Ming Ngozi
  Noor Oakley Parker Pat Peyton Phoenix Quinn Rajan Reagan Reese Remy Rene River Robbie Robin Rowan Rory Sage Sam
  Sandy Shea Sidney Skyler Stacy Sung Sydney Tatum Teagan Terry Toby Toni Tracy Tran Val Wei Xin Yan Yu
`);

export type Gender = "female" | "male";

/** Whether a word is a usual given name; hyphenated ones count by their first part. */
export function isGivenName(word: string): boolean {
  const name = firstPart(word);
  return femaleNames.has(name) || maleNames.has(name) || sharedNames.has(name);
}

/** The gender that a given name tells; null where it tells none. */
export function genderOf(word: string): Gender | null {
  const name = firstPart(word);
  if (sharedNames.has(name)) return null;
  if (femaleNames.has(name) === maleNames.has(name)) return null;
  return femaleNames.has(name) ? "female" : "male";
}

function firstPart(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").split("-")[0] ?? word;
}
