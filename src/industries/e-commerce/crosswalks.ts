/** Where the labels of public frames lead in the e-commerce taxonomy. */
import type { Industry } from '../industry.ts'

export const crosswalks: Industry['crosswalks'] = {
  // First level of e-satisfaction in online retail: customer service, products, delivery and fulfilment, pricing and payment, timeliness.
  'e-satisfaction': {
    'Customer service': 'customer-service',
    Products: 'product-quality',
    'Delivery & fulfilment': 'order-accuracy',
    'Pricing & payment': 'price',
    Timeliness: 'delivery-time',
  },
}
