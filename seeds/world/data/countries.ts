export interface Country {
  name: string;
  locale: 'en' | 'tr';
  time_zone: string;
  /** Hours ahead of UTC in winter, for believable times of day. */
  offset: number;
  currency: string;
  cities: readonly string[];
  male: readonly string[];
  female: readonly string[];
  last: readonly string[];
  airport: string;
  airline: readonly [name: string, code: string];
  nationality: string;
  /** A valid number out of a range that fiction uses, or one full of zeros. `index` is below 1,000. */
  phone: (index: number) => string;
}

export const words = (text: string): string[] => text.split(' ');
export const digits = (index: number, length: number) => String(index % 10 ** length).padStart(length, '0');
const AREAS = ['202', '212', '312', '415', '512', '617', '718', '305', '206', '213'];

export const uk: Country = {
  name: 'United Kingdom',
  locale: 'en',
  time_zone: 'Europe/London',
  offset: 0,
  currency: 'GBP',
  cities: ['London', 'Manchester', 'Birmingham', 'Leeds', 'Glasgow', 'Bristol'],
  male: words('Oliver Harry George Jack Thomas James William Daniel Adam Callum Imran Liam Rhys Stuart'),
  female: words('Emily Charlotte Amelia Sophie Hannah Priya Lucy Megan'),
  last: words(
    'Smith Taylor Brown Wilson Davies Evans Walker Wright Hughes Green Khan Patel Clarke Murray Fraser Ward',
  ),
  airport: 'LHR',
  airline: ['British Airways', 'BA'],
  nationality: 'British',
  phone: (index) => `+44207946${digits(index, 4)}`,
};

export const us: Country = {
  name: 'United States',
  locale: 'en',
  time_zone: 'America/New_York',
  offset: -5,
  currency: 'USD',
  cities: ['New York', 'Boston', 'Chicago', 'Miami', 'Austin', 'Seattle'],
  male: words(
    'Michael Christopher Joshua Matthew David Andrew Brandon Tyler Marcus Anthony Kevin Jason Eric Carlos',
  ),
  female: words('Jessica Ashley Lauren Nicole Megan Danielle Vanessa Rachel'),
  last: words(
    'Johnson Williams Miller Jones Garcia Martinez Anderson Moore Jackson Thompson Rivera Cooper Reed Bailey',
  ),
  airport: 'JFK',
  airline: ['Delta Air Lines', 'DL'],
  nationality: 'American',
  phone: (index) => `+1${AREAS[Math.floor(index / 100) % 10]}55501${digits(index, 2)}`,
};

export const germany: Country = {
  name: 'Germany',
  locale: 'en',
  time_zone: 'Europe/Berlin',
  offset: 1,
  currency: 'EUR',
  cities: ['Berlin', 'Hamburg', 'Munich', 'Cologne', 'Frankfurt', 'Stuttgart'],
  male: words('Lukas Maximilian Felix Jonas Leon Paul Tobias Stefan Markus Andreas Dennis Emre Florian Jan'),
  female: words('Anna Laura Julia Katharina Lena Sabine Elif Johanna'),
  last: words(
    'Müller Schmidt Schneider Fischer Weber Wagner Becker Hoffmann Schäfer Koch Richter Klein Yıldız Neumann',
  ),
  airport: 'BER',
  airline: ['Lufthansa', 'LH'],
  nationality: 'German',
  phone: (index) => `+493023125${digits(index, 3)}`,
};

const france: Country = {
  name: 'France',
  locale: 'en',
  time_zone: 'Europe/Paris',
  offset: 1,
  currency: 'EUR',
  cities: ['Paris', 'Lyon', 'Marseille', 'Lille', 'Bordeaux'],
  male: words('Lucas Hugo Louis Gabriel Arthur Jules Nicolas Julien Karim Antoine Mathieu Benoît'),
  female: words('Camille Léa Manon Chloé Inès Claire Sarah'),
  last: words('Martin Bernard Dubois Robert Moreau Laurent Lefebvre Roux Fournier Girard Benali Mercier'),
  airport: 'CDG',
  airline: ['Air France', 'AF'],
  nationality: 'French',
  phone: (index) => `+33199000${digits(index, 3)}`,
};

export const ireland: Country = {
  name: 'Ireland',
  locale: 'en',
  time_zone: 'Europe/Dublin',
  offset: 0,
  currency: 'EUR',
  cities: ['Dublin', 'Cork', 'Galway', 'Limerick'],
  male: words('Conor Sean Patrick Cian Oisin Darragh Eoin Brian Kieran Declan'),
  female: words('Aoife Ciara Niamh Saoirse Orla Sinead'),
  last: words("Murphy Kelly O'Sullivan Walsh O'Brien Byrne Ryan O'Connor Doyle McCarthy Gallagher Nolan"),
  airport: 'DUB',
  airline: ['Aer Lingus', 'EI'],
  nationality: 'Irish',
  phone: (index) => `+353850000${digits(index, 3)}`,
};

const italy: Country = {
  name: 'Italy',
  locale: 'en',
  time_zone: 'Europe/Rome',
  offset: 1,
  currency: 'EUR',
  cities: ['Rome', 'Milan', 'Naples', 'Turin', 'Bologna'],
  male: words(
    'Leonardo Francesco Alessandro Lorenzo Matteo Andrea Marco Davide Simone Giuseppe Luca Riccardo',
  ),
  female: words('Giulia Sofia Chiara Martina Francesca Elena'),
  last: words('Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Conti Gallo'),
  airport: 'FCO',
  airline: ['ITA Airways', 'AZ'],
  nationality: 'Italian',
  phone: (index) => `+393200000${digits(index, 3)}`,
};

export const spain: Country = {
  name: 'Spain',
  locale: 'en',
  time_zone: 'Europe/Madrid',
  offset: 1,
  currency: 'EUR',
  cities: ['Madrid', 'Barcelona', 'Valencia', 'Málaga'],
  male: words('Alejandro Daniel Pablo Hugo Álvaro Javier Carlos Sergio Diego Raúl Iván Jorge'),
  female: words('Lucía María Paula Carmen Laura Marta Nuria'),
  last: words('García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Ruiz Navarro Torres'),
  airport: 'MAD',
  airline: ['Iberia', 'IB'],
  nationality: 'Spanish',
  phone: (index) => `+34600000${digits(index, 3)}`,
};

const netherlands: Country = {
  name: 'Netherlands',
  locale: 'en',
  time_zone: 'Europe/Amsterdam',
  offset: 1,
  currency: 'EUR',
  cities: ['Amsterdam', 'Rotterdam', 'Utrecht', 'Eindhoven'],
  male: words('Daan Sem Lars Thijs Jeroen Bas Ruben Mark Sander Youssef'),
  female: words('Emma Sanne Lotte Femke Anouk Fatima'),
  last: words('Jansen Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Willems'),
  airport: 'AMS',
  airline: ['KLM', 'KL'],
  nationality: 'Dutch',
  phone: (index) => `+31610000${digits(index, 3)}`,
};

export const turkey: Country = {
  name: 'Turkey',
  locale: 'tr',
  time_zone: 'Europe/Istanbul',
  offset: 3,
  currency: 'TRY',
  cities: ['Istanbul', 'Ankara', 'Izmir', 'Antalya', 'Bursa'],
  male: words(
    'Mehmet Mustafa Ahmet Ali Hüseyin Murat Emre Burak Serkan Onur Kerem Can Tolga Barış Cem Volkan',
  ),
  female: words('Zeynep Elif Ayşe Fatma Merve Selin Derya Ebru Gizem Pınar'),
  last: words(
    'Yılmaz Kaya Demir Çelik Şahin Yıldız Aydın Öztürk Arslan Doğan Kılıç Aslan Koç Kurt Özdemir Polat',
  ),
  airport: 'IST',
  airline: ['Turkish Airlines', 'TK'],
  nationality: 'Turkish',
  phone: (index) => `+90555000${digits(index, 4)}`,
};

const emirates: Country = {
  name: 'United Arab Emirates',
  locale: 'en',
  time_zone: 'Asia/Dubai',
  offset: 4,
  currency: 'USD',
  cities: ['Dubai', 'Abu Dhabi', 'Sharjah'],
  male: words('Khalid Omar Saeed Rashid Hamdan Faisal Yousef Tariq'),
  female: words('Mariam Noura Hessa Aisha Latifa'),
  last: words('Al-Mansoori Al-Suwaidi Al-Hashimi Al-Nuaimi Al-Shamsi Al-Ketbi Al-Falasi'),
  airport: 'DXB',
  airline: ['Emirates', 'EK'],
  nationality: 'Emirati',
  phone: (index) => `+971500000${digits(index, 3)}`,
};

const saudi: Country = {
  name: 'Saudi Arabia',
  locale: 'en',
  time_zone: 'Asia/Riyadh',
  offset: 3,
  currency: 'USD',
  cities: ['Riyadh', 'Jeddah', 'Dammam'],
  male: words('Abdullah Fahad Sultan Turki Nasser Majed Bandar Saud'),
  female: words('Reem Sara Lama Hind Abeer'),
  last: words('Al-Qahtani Al-Ghamdi Al-Harbi Al-Otaibi Al-Zahrani Al-Shehri Al-Dosari'),
  airport: 'RUH',
  airline: ['Saudia', 'SV'],
  nationality: 'Saudi',
  phone: (index) => `+966500000${digits(index, 3)}`,
};

const sweden: Country = {
  name: 'Sweden',
  locale: 'en',
  time_zone: 'Europe/Stockholm',
  offset: 1,
  currency: 'EUR',
  cities: ['Stockholm', 'Gothenburg', 'Malmö', 'Uppsala'],
  male: words('Erik Oskar Viktor Anton Johan Mikael Gustav Filip'),
  female: words('Elsa Maja Astrid Linnea Sara Ingrid'),
  last: words('Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Lindberg'),
  airport: 'ARN',
  airline: ['SAS', 'SK'],
  nationality: 'Swedish',
  phone: (index) => `+4670174${digits(600 + (index % 100), 4)}`,
};

/** Where patients come from, and how many of a hundred. */
export const PATIENT_COUNTRIES: readonly (readonly [Country, number])[] = [
  [uk, 22],
  [germany, 14],
  [turkey, 13],
  [us, 12],
  [france, 8],
  [italy, 6],
  [ireland, 6],
  [spain, 5],
  [netherlands, 5],
  [emirates, 4],
  [saudi, 3],
  [sweden, 2],
];
