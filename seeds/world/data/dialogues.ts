/** Who says what: P is the patient, C the clinic, H Hairline's support. */
export type Line = readonly ['P' | 'C' | 'H', string];

export const ENQUIRIES: Record<string, readonly (readonly Line[])[]> = {
  en: [
    [
      ['P', 'Hello, thank you for the quote. Is the number of grafts fixed or can it change on the day?'],
      [
        'C',
        'Good morning! It can change by about ten per cent once the surgeon has seen your donor area. The price stays the same.',
      ],
      ['P', 'That is good to know. And who does the extraction?'],
      ['C', 'The surgeon opens the channels and leads the extraction; two technicians assist.'],
    ],
    [
      ['P', 'How many days do I need to stay?'],
      [
        'C',
        'Three nights: the consultation on day one, the treatment on day two, the first wash on day three. You can fly home that evening.',
      ],
      ['P', 'Could my wife stay in the same room?'],
      ['C', 'Yes, the hotel package covers two people.'],
    ],
    [
      ['C', 'Thank you for your pictures. Could you send one more of the donor area with wet hair?'],
      ['P', 'Of course, I have just added it to the inquiry.'],
      ['C', 'Perfect. Our quote follows today.'],
    ],
  ],
  tr: [
    [
      ['P', 'Merhaba, teklif için teşekkürler. Greft sayısı kesin mi, yoksa o gün değişebilir mi?'],
      ['C', 'Günaydın! Cerrah donör bölgeyi gördükten sonra yüzde on kadar değişebilir. Fiyat değişmez.'],
      ['P', 'Peki, kanalları kim açıyor?'],
      ['C', 'Kanalları cerrahımız açar, iki teknisyen yardımcı olur.'],
    ],
    [
      ['P', 'Kaç gün kalmam gerekiyor?'],
      ['C', 'İki gece yeterli: ilk gün muayene, ikinci gün işlem, üçüncü gün ilk yıkama.'],
      ['P', 'Çok teşekkür ederim, düşünüp döneceğim.'],
    ],
  ],
};

export const BOOKED: Record<string, readonly (readonly Line[])[]> = {
  en: [
    [
      [
        'C',
        'Your booking is confirmed, we look forward to meeting you. Please stop vitamin E and aspirin one week before, if your doctor agrees.',
      ],
      ['P', 'Great, will do. Who picks me up at the airport?'],
      ['C', 'Our driver waits at the exit with a sign. You will see his name here the day before.'],
      [
        'H',
        'Hello from Hairline: your travel papers are in the app under Documents. Write here if anything is missing.',
      ],
      ['P', 'Found them, thank you both.'],
    ],
    [
      ['P', 'I have booked my flight, I land at 14:20.'],
      ['C', 'Wonderful. The transfer is arranged for 15:00, the consultation is at 17:00.'],
      ['P', 'Can I eat before the treatment?'],
      ['C', 'Yes, a light breakfast. No coffee, please.'],
    ],
  ],
  tr: [
    [
      ['C', 'Rezervasyonunuz onaylandı. Doktorunuz uygun görürse bir hafta önce aspirini bırakın lütfen.'],
      ['P', 'Tamam, teşekkürler. İşlem saat kaçta başlıyor?'],
      ['C', 'Saat dokuzda. Hafif bir kahvaltı yapabilirsiniz, kahve içmeyin.'],
      ['H', 'Hairline’dan merhaba: tüm belgeleriniz uygulamada. Eksik bir şey olursa buraya yazabilirsiniz.'],
    ],
  ],
};

export const RECOVERY: Record<string, readonly (readonly Line[])[]> = {
  en: [
    [
      ['P', 'Day five and my forehead is swollen. Is that normal?'],
      [
        'C',
        'Yes, it moves down with gravity and is gone by day seven. Sleep with the head raised and use the cold band on the forehead, never on the grafts.',
      ],
      ['P', 'It is better today, thank you!'],
    ],
    [
      ['P', 'I am losing the transplanted hair, week five. I am a bit worried.'],
      [
        'C',
        'That is the shedding phase. The roots stay and new hair comes from month three on. Your pictures look just right.',
      ],
    ],
    [
      ['C', 'Your three-month pictures arrived. The first hairs are coming in at the temples.'],
      ['P', 'I can feel them! When may I colour my hair?'],
      ['C', 'From month four, with a mild product.'],
    ],
  ],
  tr: [
    [
      ['P', 'Beşinci gün, alnım şişti. Normal mi?'],
      ['C', 'Evet, yedinci güne kadar iner. Başınız yüksekte uyuyun, soğuk bandı yalnızca alnınıza koyun.'],
      ['P', 'Bugün daha iyi, teşekkürler!'],
    ],
    [
      ['P', 'Ekilen saçlar dökülüyor, biraz endişeliyim.'],
      ['C', 'Bu şok dökülme. Kökler yerinde, üçüncü aydan itibaren yeni saçlar çıkar.'],
    ],
  ],
};
