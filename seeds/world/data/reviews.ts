interface ReviewText {
  rating: number;
  en: string;
  tr: string;
}

export const REVIEWS: readonly ReviewText[] = [
  {
    rating: 5,
    en: 'I could not be happier. The hairline is exactly what we drew together, and my barber did not notice a thing.',
    tr: 'Daha mutlu olamazdım. Ön çizgi birlikte çizdiğimiz gibi oldu, berberim fark etmedi bile.',
  },
  {
    rating: 5,
    en: 'From the airport to the last check-up somebody was always there. Twelve months later the density is better than I hoped.',
    tr: 'Havaalanından son kontrole kadar hep yanımda biri vardı. On iki ay sonra yoğunluk umduğumdan da iyi.',
  },
  {
    rating: 5,
    en: 'Clean, punctual, honest about what is possible. The follow-up in the app kept me calm during shedding.',
    tr: 'Temiz, dakik ve nelerin mümkün olduğu konusunda dürüst. Dökülme döneminde uygulamadaki takip beni rahatlattı.',
  },
  {
    rating: 4,
    en: 'Very good result at the front, a little thin at the crown still. Friendly team.',
    tr: 'Ön tarafta çok iyi sonuç, tepe biraz seyrek kaldı. Ekip güler yüzlü.',
  },
  {
    rating: 4,
    en: 'The treatment itself was long but painless. I would have liked more time with the surgeon.',
    tr: 'İşlem uzun sürdü ama ağrısızdı. Cerrahla biraz daha vakit geçirmek isterdim.',
  },
  {
    rating: 4,
    en: 'Good value. The hotel was simple, the clinic modern.',
    tr: 'Fiyatına göre çok iyi. Otel sadeydi, klinik moderndi.',
  },
  {
    rating: 3,
    en: 'The result is fine, but nobody told me how long the swelling would last and messages took two days.',
    tr: 'Sonuç fena değil ama şişliğin ne kadar süreceğini kimse söylemedi, mesajlara iki günde yanıt geldi.',
  },
  {
    rating: 2,
    en: 'I waited four hours on the day and the coordinator changed three times. Growth is uneven.',
    tr: 'O gün dört saat bekledim, koordinatör üç kez değişti. Çıkan saç düzensiz.',
  },
];
