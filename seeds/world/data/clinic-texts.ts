/** [name, city] in the order of the clinic's number within its country. */
export const CLINIC_NAMES: Record<string, readonly (readonly [string, string])[]> = {
  Turkey: [
    ['Bosphorus Hair Institute', 'Istanbul'],
    ['Galata Hair Clinic', 'Istanbul'],
    ['Anatolia Hair Center', 'Ankara'],
    ['Marmara Aesthetic Hospital', 'Istanbul'],
    ['Golden Horn Hair Clinic', 'Istanbul'],
    ['Ege Saç Merkezi', 'Izmir'],
    ['Levent Hair Studio', 'Istanbul'],
    ['Nişantaşı Hair & Skin', 'Istanbul'],
    ['Antalya Riviera Clinic', 'Antalya'],
    ['Kadıköy Saç Kliniği', 'Istanbul'],
    ['Pera Medical Hair', 'Istanbul'],
    ['Uludağ Hair Hospital', 'Bursa'],
    ['Sapphire Istanbul', 'Istanbul'],
    ['Taurus Hair Center', 'Antalya'],
    ['Çankaya Hair Clinic', 'Ankara'],
    ['Smyrna Hair Institute', 'Izmir'],
    ['Beşiktaş Hair Surgery', 'Istanbul'],
    ['Olive Tree Clinic', 'Izmir'],
    ['Istanbul Graft Center', 'Istanbul'],
    ['Lycia Hair & Aesthetics', 'Antalya'],
  ],
  Spain: [
    ['Clínica Capilar Retiro', 'Madrid'],
    ['Instituto Capilar Gràcia', 'Barcelona'],
    ['Costa del Sol Hair', 'Málaga'],
    ['Turia Capilar', 'Valencia'],
  ],
  Poland: [
    ['Vistula Hair Clinic', 'Warsaw'],
    ['Wawel Hair Institute', 'Kraków'],
    ['Baltic Hair Center', 'Gdańsk'],
  ],
  Hungary: [
    ['Danube Hair Clinic', 'Budapest'],
    ['Gellért Hair Studio', 'Budapest'],
    ['Tisza Hair Center', 'Szeged'],
  ],
  Mexico: [
    ['Centro Capilar Reforma', 'Mexico City'],
    ['Baja Hair Institute', 'Tijuana'],
    ['Sierra Madre Capilar', 'Monterrey'],
  ],
  Thailand: [
    ['Sukhumvit Hair Hospital', 'Bangkok'],
    ['Andaman Hair Clinic', 'Phuket'],
    ['Lanna Hair Center', 'Chiang Mai'],
  ],
  India: [
    ['Yamuna Hair Institute', 'Delhi'],
    ['Deccan Hair Hospital', 'Hyderabad'],
  ],
  Germany: [
    ['Haarzentrum am Tiergarten', 'Berlin'],
    ['Isar Haarklinik', 'Munich'],
  ],
};

export const STREETS: Record<string, readonly string[]> = {
  Turkey: ['Büyükdere Caddesi', 'İstiklal Caddesi', 'Bağdat Caddesi', 'Atatürk Bulvarı'],
  Spain: ['Calle de Alcalá', 'Passeig de Gràcia', 'Avenida del Mar', 'Calle Colón'],
  Poland: ['ul. Marszałkowska', 'ul. Floriańska', 'ul. Długa'],
  Hungary: ['Andrássy út', 'Bartók Béla út', 'Tisza Lajos körút'],
  Mexico: ['Paseo de la Reforma', 'Avenida Revolución', 'Avenida Constitución'],
  Thailand: ['Sukhumvit Road', 'Thaweewong Road', 'Nimmanhaemin Road'],
  India: ['Ring Road', 'Banjara Hills Road'],
  Germany: ['Tiergartenstraße', 'Isarring'],
};

export const BIOS = [
  'A team of surgeons who do nothing but hair. No more than four patients a day, each followed by the same doctor from the first drawing of the hairline to the last check-up.',
  'Part of a general hospital, with an anaesthetist in the house and rooms for the night. Many patients come on a recommendation.',
  'A small clinic with its own hotel next door. The coordinators speak five languages and meet you at the airport.',
  'Known for natural hairlines and for repairing earlier transplants. Graft counts are agreed in writing before the treatment.',
  'Sapphire and implanter techniques since 2012. Results are photographed after 3, 6 and 12 months and shown to you unedited.',
];

export const AWARDS: readonly (readonly [award: string, by: string])[] = [
  ['Best Hair Clinic of the Year', 'European Aesthetics Forum'],
  ['Patient Choice Award', 'Hairline'],
  ['Excellence in Patient Safety', 'Medical Travel Review'],
  ['Innovation in Graft Care', 'Hair Surgery Congress'],
  ['Top 10 Medical Travel Destinations', 'Health Journeys Magazine'],
];

export const SURGEON_BIOS = [
  'Has led more than 3,000 transplants and teaches hairline design.',
  'Trained as a plastic surgeon; works with sapphire blades and implanters.',
  'Dermatologist with a special interest in scarring alopecia and repair.',
  'Looks after the donor area first: no overharvesting, ever.',
];

export const HOTELS = [
  'Grand Vista Hotel',
  'Park Suites',
  'Hotel Lumière',
  'Old Town Residence',
  'Garden Palace Hotel',
];

export const CLINIC_MEDIA: readonly (readonly [caption: string, file: string])[] = [
  ['Reception', 'reception.png'],
  ['Treatment room', 'treatment-room.png'],
  ['The team', 'team.png'],
  ['A walk through the clinic', 'tour.mp4'],
];

/** Languages in which clinics of a country look after patients, best first. */
export const CLINIC_LANGUAGES: Record<string, readonly string[]> = {
  Turkey: ['tr', 'en', 'de', 'ar', 'ru'],
  Spain: ['es', 'en', 'it', 'fr'],
  Poland: ['pl', 'en', 'de'],
  Hungary: ['hu', 'en', 'de'],
  Mexico: ['es', 'en'],
  Thailand: ['th', 'en'],
  India: ['hi', 'en'],
  Germany: ['de', 'en', 'tr'],
};
