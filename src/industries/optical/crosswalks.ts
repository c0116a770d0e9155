/** Where the labels of public frames lead in the optical taxonomy. */
import type { Industry } from '../industry.ts'

export const crosswalks: Industry['crosswalks'] = {
  // Steps of the customer's journey in optical retail. Source: https://customerecho.com
  'optical-journey': {
    Booking: 'booking',
    'Eye exam': 'eye-exam',
    'Frame selection': 'frame-range',
    'Order & pick-up': 'order-collection',
  },
  // What matters in choosing an optician. Source: Opti-Know survey of consumers (2013), https://optiknow.ca
  'optical-importance': {
    'Accuracy of the exam': 'eye-exam',
    Service: 'staff-manner',
    'Frame range': 'frame-range',
    Display: 'store-environment',
    Recommendations: 'advice-explanation',
  },
}
