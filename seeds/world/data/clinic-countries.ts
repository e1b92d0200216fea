import { type Country, digits, germany, spain, turkey, us, words } from './countries.js';

const poland: Country = {
  ...germany,
  name: 'Poland',
  time_zone: 'Europe/Warsaw',
  cities: ['Warsaw', 'Kraków', 'Gdańsk'],
  male: words('Piotr Krzysztof Tomasz Paweł Michał Marcin'),
  female: words('Agnieszka Katarzyna Magdalena Joanna'),
  last: words('Nowak Kowalski Wiśniewski Wójcik Kamiński Lewandowski Zieliński'),
  airport: 'WAW',
  airline: ['LOT Polish Airlines', 'LO'],
  nationality: 'Polish',
  phone: (index) => `+48225550${digits(index, 3)}`,
};

const hungary: Country = {
  ...germany,
  name: 'Hungary',
  time_zone: 'Europe/Budapest',
  cities: ['Budapest', 'Debrecen', 'Szeged'],
  male: words('László Zoltán Gábor Péter Attila Bence'),
  female: words('Katalin Eszter Zsófia Réka'),
  last: words('Nagy Kovács Tóth Szabó Horváth Varga Kiss'),
  airport: 'BUD',
  airline: ['Wizz Air', 'W6'],
  nationality: 'Hungarian',
  phone: (index) => `+3615550${digits(index, 3)}`,
};

const mexico: Country = {
  ...us,
  name: 'Mexico',
  time_zone: 'America/Mexico_City',
  offset: -6,
  cities: ['Mexico City', 'Tijuana', 'Monterrey'],
  male: words('José Luis Juan Miguel Fernando Ricardo'),
  female: words('Guadalupe Alejandra Fernanda Daniela'),
  last: words('Hernández García Martínez López González Ramírez Flores'),
  airport: 'MEX',
  airline: ['Aeroméxico', 'AM'],
  nationality: 'Mexican',
  phone: (index) => `+525500000${digits(index, 3)}`,
};

const thailand: Country = {
  ...us,
  name: 'Thailand',
  time_zone: 'Asia/Bangkok',
  offset: 7,
  cities: ['Bangkok', 'Phuket', 'Chiang Mai'],
  male: words('Somchai Anan Niran Prasert Kittisak'),
  female: words('Siriporn Kanya Malee Apinya'),
  last: words('Saetang Wongsawat Chaiyasit Rattanakorn Suksawat Boonmee'),
  airport: 'BKK',
  airline: ['Thai Airways', 'TG'],
  nationality: 'Thai',
  phone: (index) => `+6620000${digits(index, 3)}`,
};

const india: Country = {
  ...us,
  name: 'India',
  time_zone: 'Asia/Kolkata',
  offset: 5.5,
  cities: ['Delhi', 'Mumbai', 'Hyderabad'],
  male: words('Rahul Arjun Vikram Rohan Sanjay Karthik'),
  female: words('Ananya Kavita Pooja Shreya'),
  last: words('Sharma Gupta Reddy Iyer Mehta Kapoor Nair'),
  airport: 'DEL',
  airline: ['Air India', 'AI'],
  nationality: 'Indian',
  phone: (index) => `+911140000${digits(index, 3)}`,
};

/** Where clinics are, and how many. */
export const CLINIC_COUNTRIES: readonly (readonly [Country, number])[] = [
  [turkey, 20],
  [spain, 4],
  [poland, 3],
  [hungary, 3],
  [mexico, 3],
  [thailand, 3],
  [india, 2],
  [germany, 2],
];
