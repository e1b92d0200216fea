import { z } from 'zod';
import { Language, Location, LocationStartingPrice } from '../../domain/catalogue/entities.js';
import { type Call } from '../call.js';
import { Area } from '../endpoint.js';
import { mapPage, pageOf, Paging, type PageQuery } from '../page.js';
import { shape } from '../shape.js';

const Place = shape(Location, 'Location', [
  'id',
  'name',
  'address',
  'address2',
  'address3',
  'address4',
  'address5',
  'city',
  'state',
  'postal_code',
  'country',
  'map_selector',
  'description',
]);
const StartingPrice = shape(LocationStartingPrice, 'LocationStartingPrice', [
  'id',
  'location_id',
  'country_name',
  'starting_price',
  'currency',
  'description',
]);
const OneLanguage = shape(Language, 'Language', ['id', 'code', 'name', 'native_name']);

const word = z.string().trim().min(1, 'Say which.').max(50, 'At most 50 characters.').optional();
const InCountry = z.strictObject({ ...Paging.shape, country: word });
const InCity = InCountry.extend({ city: word });

async function listPlaces({ manager, query }: Call<z.output<typeof InCity>>) {
  const { country, city } = query;
  const where = { ...(country === undefined ? {} : { country }), ...(city === undefined ? {} : { city }) };
  return mapPage(await pageOf(manager, Place, query, where), (place) => Place.of(place));
}

async function listPrices({ manager, query }: Call<z.output<typeof InCountry>>) {
  const where = query.country === undefined ? {} : { country_name: query.country };
  return mapPage(await pageOf(manager, StartingPrice, query, where), (price) => StartingPrice.of(price));
}

async function listLanguages({ manager, query }: Call<PageQuery>) {
  const order = { by: 'name', descending: false } as const;
  const page = await pageOf(manager, OneLanguage, query, { status: 'active' }, order);
  return mapPage(page, (language) => OneLanguage.of(language));
}

export const places = new Area('Places', 'anyone')
  .list('/locations', {
    summary: 'Where clinics and offices are',
    query: InCity,
    item: Place.schema,
    list: listPlaces,
    shared: 300,
  })
  .list('/location-starting-prices', {
    summary: 'From which price treatments begin, by place and country',
    query: InCountry,
    item: StartingPrice.schema,
    list: listPrices,
    shared: 300,
  })
  .list('/languages', {
    summary: 'Languages in which patients are looked after',
    item: OneLanguage.schema,
    list: listLanguages,
    shared: 300,
  });
