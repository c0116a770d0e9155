/** Where the labels of public frames lead in the hospitality taxonomy. */
import type { Industry } from '../industry.ts'

export const crosswalks: Industry['crosswalks'] = {
  // Entity#attribute pairs of hotel reviews. Source: Pontiki et al., SemEval-2016 Task 5, https://aclanthology.org/S16-1002
  // HOTEL#GENERAL is left out: its polarity decides between general-praise and general-criticism.
  'semeval-2016-hotels': {
    'HOTEL#PRICES': 'price-value',
    'HOTEL#DESIGN_FEATURES': 'shared-facilities',
    'HOTEL#CLEANLINESS': 'cleanliness',
    'HOTEL#COMFORT': 'shared-facilities',
    'HOTEL#QUALITY': 'shared-facilities',
    'ROOMS#GENERAL': 'room-cabin',
    'ROOMS#PRICES': 'price-value',
    'ROOMS#DESIGN_FEATURES': 'room-cabin',
    'ROOMS#CLEANLINESS': 'cleanliness',
    'ROOMS#COMFORT': 'sleep-comfort',
    'ROOMS#QUALITY': 'room-cabin',
    'ROOMS#MISCELLANEOUS': 'room-cabin',
    'ROOM_AMENITIES#GENERAL': 'room-cabin',
    'ROOM_AMENITIES#PRICES': 'price-value',
    'ROOM_AMENITIES#DESIGN_FEATURES': 'room-cabin',
    'ROOM_AMENITIES#CLEANLINESS': 'cleanliness',
    'ROOM_AMENITIES#COMFORT': 'sleep-comfort',
    'ROOM_AMENITIES#QUALITY': 'room-cabin',
    'ROOM_AMENITIES#MISCELLANEOUS': 'room-cabin',
    'FACILITIES#GENERAL': 'shared-facilities',
    'FACILITIES#PRICES': 'price-value',
    'FACILITIES#DESIGN_FEATURES': 'shared-facilities',
    'FACILITIES#CLEANLINESS': 'cleanliness',
    'FACILITIES#COMFORT': 'shared-facilities',
    'FACILITIES#QUALITY': 'shared-facilities',
    'FACILITIES#MISCELLANEOUS': 'shared-facilities',
    'SERVICE#GENERAL': 'staff-manner',
    'LOCATION#GENERAL': 'location-parking',
    'FOOD_DRINKS#PRICES': 'price-value',
    'FOOD_DRINKS#QUALITY': 'restaurant-bar',
    'FOOD_DRINKS#STYLE_OPTIONS': 'restaurant-bar',
    'FOOD_DRINKS#MISCELLANEOUS': 'restaurant-bar',
  },
  // Entity#attribute pairs of restaurant reviews. Source: as above.
  'semeval-2016-restaurants': {
    'RESTAURANT#GENERAL': 'restaurant-bar',
    'RESTAURANT#PRICES': 'price-value',
    'RESTAURANT#MISCELLANEOUS': 'restaurant-bar',
    'FOOD#QUALITY': 'restaurant-bar',
    'FOOD#STYLE_OPTIONS': 'restaurant-bar',
    'FOOD#PRICES': 'price-value',
    'DRINKS#QUALITY': 'restaurant-bar',
    'DRINKS#STYLE_OPTIONS': 'restaurant-bar',
    'DRINKS#PRICES': 'price-value',
    'AMBIENCE#GENERAL': 'restaurant-bar',
    'SERVICE#GENERAL': 'staff-manner',
    'LOCATION#GENERAL': 'location-parking',
  },
  // What guests of North American ski areas speak of. Source: National Ski Areas Association's demographic study 2024-25, as told in
  // SAM Magazine, September 2025
  'nsaa-guest-themes': {
    Crowding: 'lifts-queues',
    'Services & staffing': 'staff-manner',
    'Ticket price': 'ski-pass',
    'Food & beverage': 'restaurant-bar',
    'Value for price': 'price-value',
  },
}
